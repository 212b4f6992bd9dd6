import { dayAfter } from "../../../src/model/date/study-date.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import type { WeekCount } from "../../../src/model/statistics.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { titledSection } from "../titled-section.ts";
import { barChart } from "./bar-chart.ts";

/** How much was written each week of the last year. */
export function weeklyNotes(weeks: readonly WeekCount[], site: SiteView): HtmlMarkup {
  const { indexes, dates } = wordsIn(site.config.language);
  const { statistics: words, chart } = indexes;
  const bars = weeks.flatMap(({ first, notes }, position) =>
    notes === 0
      ? []
      : [{ when: dates.numeric(first), heading: dates.range(first, dayAfter(first, 6)), position, notes }],
  );
  const ends = [weeks[0]?.first, weeks.at(-1)?.first].map((first) => (first === undefined ? "" : dates.numeric(first)));
  const [firstWeek = "", lastWeek = ""] = ends;
  const notes = weeks.reduce((sum, week) => sum + week.notes, 0);
  const most = weeks.reduce((highest, week) => Math.max(highest, week.notes), 0);
  const drawn = barChart(
    {
      id: "Weeks",
      title: words.perWeek,
      description: words.describeWeeks(notes, weeks.length),
      unit: chart.week,
      ends: [firstWeek, lastWeek],
      length: weeks.length,
      bars,
    },
    site,
  );
  return titledSection("Weeks", html`${words.perWeek} <small>${words.lastYear(most)}</small>`, drawn);
}
