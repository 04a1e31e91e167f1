// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.UResourceBundle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ParentLocalesTest {
    @Test
    void theTableIsThatOfCldr() {
        UResourceBundle cldr = UResourceBundle.getBundleInstance(
                        "com/ibm/icu/impl/data/icudata", "supplementalData", UResourceBundle.class.getClassLoader())
                .get("parentLocales");
        Map<String, String> parents = new TreeMap<>();
        for (int at = 0; at < cldr.getSize(); at++) {
            UResourceBundle children = cldr.get(at);
            for (String child : children.getType() == UResourceBundle.STRING
                    ? List.of(children.getString())
                    : List.of(children.getStringArray())) {
                if (!children.getKey().equals("root")) {
                    parents.put(tag(child).toLowerCase(Locale.ROOT), tag(children.getKey()));
                }
            }
        }

        assertThat(parents).hasSizeGreaterThan(100);
        assertThat(new TreeMap<>(ParentLocales.all())).isEqualTo(parents);
    }

    private static String tag(String locale) {
        return locale.replace('_', '-');
    }

    @Test
    void everyChainOfParentsEnds() {
        ParentLocales.all().keySet().forEach(child -> {
            int steps = 0;
            for (String tag = child; !tag.isEmpty(); tag = ParentLocales.of(tag)) {
                assertThat(++steps).as(child).isLessThan(6);
            }
        });
    }
}
