import { describe, expect, it } from "vitest";
import {
  archiveMonthPlace,
  archiveYearPlace,
  indexNowPlace,
  penPlace,
  sitePlaces,
  termPlace,
} from "../../../src/model/address/site-places.ts";

describe("the places of a site", () => {
  it("are each another", () => {
    expect(new Set(Object.values(sitePlaces)).size).toBe(Object.keys(sitePlaces).length);
  });

  it("have years of four digits and months of two, however early", () => {
    expect([archiveYearPlace(2021), archiveMonthPlace(2021, 12)]).toEqual(["/archive/2021/", "/archive/2021/12/"]);
    expect([archiveYearPlace(850), archiveMonthPlace(850, 3)]).toEqual(["/archive/0850/", "/archive/0850/03/"]);
  });

  it("have a page for each word below its list", () => {
    expect(termPlace("keywords", "기준금리")).toBe("/keywords/기준금리/");
    expect(penPlace("red")).toBe("/highlights/red/");
  });

  it("have a file named by the key of announcements", () => {
    expect(indexNowPlace("0a1b2c3d")).toBe("/0a1b2c3d.txt");
  });
});
