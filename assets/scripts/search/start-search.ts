import { isEmptyRequest, type SearchRequest } from "../../../src/model/search/search-reader.ts";
import { searchWordsIn } from "../../../src/model/words/search-words.ts";
import { languageOf } from "../language-of.ts";
import { DialogHistory } from "./dialog-history.ts";
import { element } from "./elements.ts";
import { FileSource, FileTrouble } from "./file-source.ts";
import { offerShortcut } from "./offer-shortcut.ts";
import type { RequestHistory } from "./request-history.ts";
import { walkResults } from "./result-keys.ts";
import { answer, type ResultPlaces, showResults } from "./result-list.ts";
import { fillForm, readForm } from "./search-form.ts";
import { SearchHistory } from "./search-history.ts";
import { siteReader } from "./site-reader.ts";

/** Milliseconds to wait after a keystroke before searching; longer while a syllable is still being composed. */
const pause = { typed: 120, composing: 280, beforeNothing: 700, beforeWaiting: 500 };

/** Starts the search, on its page or in the dialog: it runs when the reader types, filters, or changes the address. */
export function startSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>("form.search");
  const field = form?.querySelector<HTMLInputElement>("#Query") ?? null;
  const view = page.defaultView;
  if (form === null || field === null || view === null) throw new Error("The search page has no form");
  const searching = new SearchPage({ page, form, field, view });
  searching.listen();
}

interface PageParts {
  readonly page: Document;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly view: Window;
}

class SearchPage {
  readonly #parts: PageParts;
  readonly #places: ResultPlaces;
  readonly #root: Element;
  readonly #start: HTMLElement | null;
  readonly #history: RequestHistory;
  readonly #source = new FileSource();
  #present = new AbortController();
  #timer = 0;
  #waiting = 0;
  #isComposing = false;

  constructor(parts: PageParts) {
    const { page, view, form } = parts;
    const dialog = form.closest("dialog");
    const root = dialog ?? page.body;
    this.#parts = parts;
    this.#root = root;
    this.#start = root.querySelector<HTMLElement>(".search-start");
    this.#history = dialog === null ? new SearchHistory(view) : new DialogHistory(readForm(form));
    this.#places = {
      page,
      words: searchWordsIn(languageOf(page)),
      status: placeOf(root, ".search-status"),
      list: placeOf(root, ".search-results"),
      after: placeOf(root, ".search-after"),
      ask: (request) => this.#ask(request),
      settled: () => this.#settled(),
      answered: () => view.clearTimeout(this.#waiting),
      watched: (work) => this.#watched(work, this.#present.signal),
    };
  }

  listen(): void {
    const { form, field, view } = this.#parts;
    form.addEventListener("input", (event) =>
      event.target instanceof HTMLSelectElement ? this.#chosen() : this.#typed(),
    );
    form.addEventListener("change", () => this.#history.keep());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const searched = this.#search();
      this.#history.keep();
      this.#goToFirst(searched);
    });
    field.addEventListener("compositionstart", () => {
      this.#isComposing = true;
    });
    field.addEventListener("compositionend", () => {
      this.#isComposing = false;
      this.#typed();
    });
    view.addEventListener("popstate", () => this.#follow());
    view.addEventListener("online", () => {
      if (this.#places.status.dataset["trouble"] === "offline") this.#run(this.#history.request);
    });
    walkResults(field, this.#places.list, () => this.#ask({ ...readForm(form), query: "" }));
    offerShortcut(placeOf(this.#root, ".search-help"));
    if (view.location.hash === "#Query" || this.#invitesTyping()) field.focus();
    this.#follow();
  }

  /** Readers from the menu want to type, but on a phone the keyboard would cover the page before it is seen. */
  #invitesTyping(): boolean {
    return isEmptyRequest(this.#history.request) && this.#parts.view.matchMedia("(any-hover: hover)").matches;
  }

  /** Searches at once: whoever chooses a filter is done. */
  #chosen(): void {
    this.#history.keep();
    this.#search();
  }

  /** Searches after a pause. */
  #typed(): void {
    const { view } = this.#parts;
    view.clearTimeout(this.#timer);
    this.#timer = view.setTimeout(() => this.#search(), this.#isComposing ? pause.composing : pause.typed);
  }

  /** Searches for what the form contains. */
  #search(): Promise<void> {
    this.#parts.view.clearTimeout(this.#timer);
    const request = readForm(this.#parts.form);
    this.#history.write(request);
    return this.#run(request);
  }

  /** Enter ends the typing: the focus moves to the first result, and a phone hides its keyboard. */
  async #goToFirst(searched: Promise<void>): Promise<void> {
    const { signal } = this.#present;
    await searched;
    const { page, form } = this.#parts;
    const isElsewhere = !form.contains(page.activeElement);
    if (!signal.aborted && !isElsewhere) this.#places.list.querySelector("a")?.focus();
  }

  /** Searches for what the address contains. */
  #follow(): void {
    this.#history.keep();
    fillForm(this.#parts.form, this.#history.request);
    this.#run(this.#history.request);
  }

  #ask(request: SearchRequest): void {
    const { form, field } = this.#parts;
    this.#history.keep();
    fillForm(form, request);
    field.focus();
    this.#search();
    this.#history.keep();
  }

  #run(request: SearchRequest): Promise<void> {
    const { view, form, page } = this.#parts;
    const { status, words } = this.#places;
    if (this.#start !== null) this.#start.hidden = !isEmptyRequest(request);
    this.#present.abort();
    this.#present = new AbortController();
    const { signal } = this.#present;
    const manifest = new URL(form.dataset["manifest"] ?? "", page.baseURI).href;
    view.clearTimeout(this.#waiting);
    this.#waiting = view.setTimeout(() => {
      status.textContent = words.searching;
    }, pause.beforeWaiting);
    const work = async (): Promise<void> => {
      const reader = await siteReader(manifest, this.#source, signal);
      await showResults(request, reader, this.#places);
    };
    return this.#watched(work(), signal);
  }

  /** Reports a failure, unless the search was aborted. */
  async #watched(work: Promise<void>, signal: AbortSignal): Promise<void> {
    const { status, words, after, page } = this.#places;
    status.removeAttribute("data-trouble");
    try {
      await work;
    } catch (error) {
      if (signal.aborted) return;
      const isOffline = error instanceof FileTrouble && error.isOffline;
      answer(this.#places, isOffline ? words.offline : words.broken);
      status.dataset["trouble"] = isOffline ? "offline" : "broken";
      const again = element(page, "button", { type: "button" }, words.again);
      again.addEventListener("click", () => {
        this.#source.forget();
        this.#run(this.#history.request);
      });
      after.append(again);
      if (!(error instanceof FileTrouble)) throw error;
    }
  }

  async #settled(): Promise<void> {
    const { signal } = this.#present;
    if (this.#isComposing) await new Promise((resolve) => this.#parts.view.setTimeout(resolve, pause.beforeNothing));
    signal.throwIfAborted();
  }
}

function placeOf(root: Element, selector: string): HTMLElement {
  const place = root.querySelector<HTMLElement>(selector);
  if (place === null) throw new Error(`The search page has no ${selector}`);
  return place;
}
