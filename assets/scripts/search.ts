import { startSearch } from "./search/start-search.ts";

startSearch(document);
