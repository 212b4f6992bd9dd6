import { type NamedNote, nearestNotes } from "../../../src/model/page/nearest-notes.ts";

/** The part of a response that is needed here; tests pass a fake one. */
interface Answer {
  readonly ok: boolean;
  json(): Promise<unknown>;
}

/** Adds the notes nearest to the address to the 404 page. If they cannot be fetched, the page stays as it was. */
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
