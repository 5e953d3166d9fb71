package org.confidant.keys;

import java.util.Arrays;

/** Master keys for tests that need another one than the application's. */
public final class TestKeys {

    private TestKeys() {}

    public static MasterKey filledWith(int value) {
        var secret = new byte[MasterKey.LENGTH];
        Arrays.fill(secret, (byte) value);
        return new MasterKey(secret);
    }
}
