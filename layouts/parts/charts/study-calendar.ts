import type { StudyCalendar, StudyDay } from "../../../src/model/date/study-calendar.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { titledSection } from "../titled-section.ts";
import { dayWords } from "./day-words.ts";

const pitch = 12;
const side = 10;

/** One square for each day of the last weeks, darker the more was written; nothing before the first note. */
export function studyCalendar(calendar: StudyCalendar | null, site: SiteView): HtmlMarkup | null {
  if (calendar === null) return null;
  const { lists, dates, counts } = wordsIn(site.config.language);
  const { title, counted } = dayWords(site);
  const weeks = calendar.weeks.length;
  const square = ({ date, notes }: StudyDay, week: number, weekday: number): HtmlMarkup => {
    const box = html`x="${week * pitch}" y="${weekday * pitch}" width="${side}" height="${side}" rx="1.5"`;
    if (notes === 0) return html`<rect ${box}></rect>`;
    const alternative = `${dates.short(date)} · ${counts.notes(notes)}`;
    return html`<rect ${box} class="${notes === 1 ? "one" : "more"}"><title>${alternative}</title></rect>`;
  };
  const drawn = html`<svg viewBox="0 0 ${weeks * pitch - 2} ${7 * pitch - 2}" role="img" aria-label="${lists.calendarLabel(weeks, counted(calendar.studied), calendar.streak)}">${calendar.weeks.map(
    (days, week) => days.map((day, weekday) => square(day, week, weekday)),
  )}</svg>`;
  const heading = html`${title} <small>${lists.calendarOf(weeks, calendar.studied)}</small>`;
  return titledSection("calendar", heading, drawn, "calendar");
}
