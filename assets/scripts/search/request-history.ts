import type { SearchRequest } from "../../../src/model/search/search-reader.ts";

/** Where the current search is kept, such as the page's address. */
export interface RequestHistory {
  readonly request: SearchRequest;
  readonly write: (request: SearchRequest) => void;
  /** Marks the current search as one that the back button returns to. */
  readonly keep: () => void;
}
