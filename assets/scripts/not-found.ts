import { fillSearch } from "./not-found/fill-search.ts";
import { suggestNotes } from "./not-found/suggest-notes.ts";

fillSearch(document, location.pathname);
await suggestNotes(document, location.pathname, fetch);
