import { suggestNotes } from "./not-found/suggest-notes.ts";

await suggestNotes(document, location.pathname, fetch);
