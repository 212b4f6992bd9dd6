import type { StudyDay } from "../../../src/model/date/study-calendar.ts";
import type { YearCalendar } from "../../../src/model/date/year-calendar.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { dayWords } from "./day-words.ts";

const pitch = 12;
const side = 10;
const weeksOfYear = 54;

/**
 * A year as a row of weeks, one square per day. Each week is one dashed line under the days of study: the label says
 * how many there were, and a page of many years stays small.
 */
export function yearCalendar(year: number, calendar: YearCalendar, site: SiteView): HtmlMarkup {
  const { dates, counts, indexes } = wordsIn(site.config.language);
  const placed = calendar.days.map((day, index) => {
    const cell = calendar.firstWeekday + index;
    return { ...day, x: Math.floor(cell / 7) * pitch, y: (cell % 7) * pitch };
  });
  const studied = placed.filter(({ notes }) => notes > 0);
  const notes = studied.reduce((sum, day) => sum + day.notes, 0);
  const rect = ({ x, y, ...day }: (typeof placed)[number]): HtmlMarkup =>
    html`<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="1.5" class="${shade(day)}"><title>${dates.short(day.date)} · ${counts.notes(day.notes)}</title></rect>`;
  const weeks = placed.flatMap(({ x, y }, index) => {
    if (y > 0 && index > 0) return [];
    const last = placed[index + 6 - y / pitch] ?? placed.at(-1);
    return `M${x + side / 2} ${y}V${(last?.y ?? y) + side}`;
  });
  return html`<svg class="squares" viewBox="0 0 ${weeksOfYear * pitch - 2} ${7 * pitch - 2}" role="img" aria-label="${indexes.calendar.describeYear(year, dayWords(site).counted(studied.length), notes)}"><path d="${weeks.join("")}" stroke-width="${side}" stroke-dasharray="${side} ${pitch - side}"></path>${studied.map(rect)}</svg>`;
}

function shade({ notes }: StudyDay): "one" | "more" {
  return notes === 1 ? "one" : "more";
}
