package org.confidant.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around a page needs; without a person nobody is signed in.
 *
 * @param unread lines of the inbox
 */
record LayoutView(
        @Nullable String name, @Nullable String initials, List<NavigationItem> navigation, int unread, boolean demo) {

    public boolean signedIn() {
        return name != null;
    }

    /**
     * A way in the main navigation.
     *
     * @param label takes the place of the message; null for the message
     * @param more how many others the label stands for beside the one that it names
     */
    record NavigationItem(
            String path,
            String key,
            String icon,
            boolean current,
            @Nullable String label,
            int more) {}
}
