package org.confidant.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a file where it does not say it itself.
 *
 * @param uses the head of our column for each column of the file, empty for one that is not used; none at all while nobody said
 * @param dateOrder for days that could be meant either way
 * @param zone where new people are if the file does not say; null for where the importer is
 * @param here what else the file writes of people who are here, folded
 * @param gone what else it writes of people who have left, folded
 */
@Embeddable
record ImportChoices(
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> uses,

        @Enumerated(EnumType.STRING) @Nullable DateOrder dateOrder,
        @Enumerated(EnumType.STRING) NameOrder nameOrder,
        @Nullable ZoneId zone,

        @JdbcTypeCode(SqlTypes.ARRAY) List<String> here,

        @JdbcTypeCode(SqlTypes.ARRAY) List<String> gone) {

    static final ImportChoices NONE =
            new ImportChoices(List.of(), null, NameOrder.GIVEN_FIRST, null, List.of(), List.of());

    /** With full names in that order. */
    ImportChoices naming(NameOrder order) {
        return new ImportChoices(uses, dateOrder, order, zone, here, gone);
    }

    /** Whether somebody said what the columns are. */
    public boolean said() {
        return !uses.isEmpty();
    }

    /** The first column that is used for each of ours. */
    Map<ImportColumn, Integer> places() {
        var places = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        for (var place = 0; place < uses.size(); place++) {
            var at = place;
            ImportColumn.of(uses.get(place)).ifPresent(column -> places.putIfAbsent(column, at));
        }
        return places;
    }

    /** Whether people of this status are here; empty when neither we know it nor somebody said. */
    Optional<Boolean> active(String status) {
        var bare = EmploymentStatus.bare(status);
        if (here.contains(bare) || gone.contains(bare)) {
            return Optional.of(here.contains(bare));
        }
        return EmploymentStatus.active(status);
    }
}
