import { type NamedNote, nearestNotes } from "../../../src/model/page/nearest-notes.ts";

/** As much of a response as is needed. */
interface Answer {
  readonly ok: boolean;
  json(): Promise<unknown>;
}

/** Puts the notes nearest to an address into the page for lost readers. Where they cannot be had the page stays as it was. */
export async function suggestNotes(
  page: Document,
  lostAt: string,
  ask: (address: string) => Promise<Answer>,
): Promise<void> {
  const place = page.querySelector<HTMLElement>("[data-notes]");
  const address = place?.dataset["notes"];
  if (place === null || address === undefined) return;
  const suggested = nearestNotes(lostAt, await readNotes(address, ask));
  if (suggested.length === 0) return;
  place.querySelector("ul")?.append(...suggested.map((note) => itemOf(note, page)));
  place.hidden = false;
}

async function readNotes(address: string, ask: (address: string) => Promise<Answer>): Promise<readonly NamedNote[]> {
  const answer = await ask(address);
  const found: unknown = answer.ok ? await answer.json() : [];
  return Array.isArray(found) ? found.filter(isNamedNote) : [];
}

function isNamedNote(found: unknown): found is NamedNote {
  if (typeof found !== "object" || found === null) return false;
  return ["url", "title", "date"].every((key) => typeof Reflect.get(found, key) === "string");
}

function itemOf({ url, title, date }: NamedNote, page: Document): HTMLElement {
  const item = page.createElement("li");
  const link = page.createElement("a");
  link.href = url;
  link.textContent = title;
  const day = page.createElement("time");
  day.dateTime = date;
  day.textContent = date.replaceAll("-", ".");
  item.append(day, " ", link);
  return item;
}
