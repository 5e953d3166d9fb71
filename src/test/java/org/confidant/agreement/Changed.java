package org.confidant.agreement;

import java.util.Arrays;
import java.util.Map;

/** Forms that say one thing differently. */
final class Changed {

    private Changed() {}

    static DraftForm in(DraftForm form, String field, Object value) {
        return in(form, Map.of(field, value));
    }

    static DraftForm in(DraftForm form, Map<String, Object> values) {
        var fields = DraftForm.class.getRecordComponents();
        var types = Arrays.stream(fields).map(one -> one.getType()).toArray(Class<?>[]::new);
        var arguments = new Object[fields.length];
        try {
            for (var i = 0; i < fields.length; i++) {
                var old = fields[i].getAccessor().invoke(form);
                arguments[i] = values.getOrDefault(fields[i].getName(), old);
            }
            return DraftForm.class.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
