package org.confidant.shared;

import org.hibernate.boot.model.source.spi.AttributePath;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;

/** Lets the column of a {@link TypedId} be called like its property: {@code personId.value} is {@code person_id}. */
public class TypedIdNaming extends SpringImplicitNamingStrategy {

    @Override
    protected String transformAttributePath(AttributePath path) {
        var parent = path.getParent();
        return "value".equals(path.getProperty()) && parent != null
                ? super.transformAttributePath(parent)
                : super.transformAttributePath(path);
    }
}
