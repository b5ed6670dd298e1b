package org.understudy.war.availability;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Public holidays by region: a country's code like {@code de}, with its parts behind hyphens like
 * {@code de-by} (ISO 3166-2).
 */
public final class Holidays {

  /** Further than anybody plans; rules of countries change anyway. */
  private static final int YEARS_AHEAD = 3;

  private static final Set<String> COUNTRIES =
      HolidayManager.getSupportedCalendarCodes().stream()
          .map(code -> code.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, Map<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

  private Holidays() {}

  /** True when there is a calendar of this region. */
  public static boolean knows(String region) {
    return path(region).isPresent();
  }

  /**
   * From the year before the given one to three years after it.
   *
   * @param region null for none
   * @return days with their English names; none when the region is not known
   */
  public static Map<LocalDate, String> of(@Nullable String region, Year year) {
    return region == null
        ? Map.of()
        : KNOWN.computeIfAbsent(region + "/" + year, key -> days(region, year));
  }

  private static Map<LocalDate, String> days(String region, Year year) {
    Map<LocalDate, String> days = new TreeMap<>();
    String[] path = path(region).orElse(null);
    if (path != null) {
      HolidayManager calendar = calendar(path[0]);
      String[] parts = Arrays.copyOfRange(path, 1, path.length);
      for (int i = -1; i <= YEARS_AHEAD; i++) {
        for (Holiday day :
            calendar.getHolidays(year.plusYears(i), HolidayType.PUBLIC_HOLIDAY, parts)) {
          days.put(day.getDate(), day.getDescription(Locale.ENGLISH));
        }
      }
    }
    return Collections.unmodifiableMap(days);
  }

  private static Optional<String[]> path(String region) {
    String[] path = region.split("-", -1);
    if (!COUNTRIES.contains(path[0])) {
      return Optional.empty();
    }
    CalendarHierarchy place = calendar(path[0]).getCalendarHierarchy();
    for (int i = 1; i < path.length; i++) {
      place = place.getChildren().get(path[i]);
      if (place == null) {
        return Optional.empty();
      }
    }
    return Optional.of(path);
  }

  private static HolidayManager calendar(String country) {
    return HolidayManager.getInstance(ManagerParameters.create(country));
  }
}
