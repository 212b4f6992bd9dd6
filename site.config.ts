import { defineSite } from "./src/model/site-config.ts";

// Every key may be left out; `npm run check` tells what a key may hold.
export default defineSite({
  title: "새김",
  description: "경제 기사를 읽고, 밑줄 긋고, 물어본 기록",
  language: "ko",
  timeZone: "Asia/Seoul",
  highlightLegend: {
    red: "사실·수치",
    blue: "핵심 주장",
  },
  keywordAliases: {
    LG: ["엘지"],
  },
});
