import type { StudyDate } from "../../date/study-date.ts";
import { withParticle } from "../../words/with-particle.ts";
import { rule } from "../rule.ts";

/** Date rules. */
export const dateRules = {
  "date-unreadable": rule<{ found: string; offers: readonly string[] }>({
    severity: "error",
    message: {
      ko: ({ found, offers }) => ({
        problem: "날짜로 읽을 수 없습니다",
        expected: "2021-12-15, 2021-12-15 09:00 또는 2021-12-15 09:00:00 +0900",
        found,
        next: offers.length === 0 ? "연-월-일 꼴로 쓰세요: 2021-12-15" : `이렇게 쓰세요: ${offers.join(" 또는 ")}`,
      }),
      en: ({ found, offers }) => ({
        problem: "This cannot be read as a date",
        expected: "2021-12-15, 2021-12-15 09:00 or 2021-12-15 09:00:00 +0900",
        found,
        next: offers.length === 0 ? "Write year-month-day: 2021-12-15" : `Write: ${offers.join(" or ")}`,
      }),
    },
  }),
  "date-spelling": rule<{ found: string; usual: string }>({
    severity: "warning",
    message: {
      ko: ({ found, usual }) => ({
        problem: "날짜를 다른 꼴로 썼지만, 뜻하는 날이 하나뿐이라 읽었습니다",
        expected: usual,
        found,
        next: `이렇게 쓰세요: ${usual} (npm run check -- --fix 가 고쳐 줍니다)`,
      }),
      en: ({ found, usual }) => ({
        problem: "The date is written in another form, but can only mean one day, so it was read",
        expected: usual,
        found,
        next: `Write: ${usual} (npm run check -- --fix does it)`,
      }),
    },
  }),
  "date-impossible": rule<{ found: string; nearest: string | null }>({
    severity: "error",
    message: {
      ko: ({ found, nearest }) => ({
        problem: "달력에 없는 날입니다",
        expected: "달력에 있는 날",
        found,
        next: nearest === null ? "달력에 있는 날을 연-월-일 꼴로 쓰세요: 2021-12-15" : `혹시 ${nearest} 인가요?`,
      }),
      en: ({ found, nearest }) => ({
        problem: "There is no such day",
        expected: "a day that exists",
        found,
        next: nearest === null ? "Write an existing day as year-month-day: 2021-12-15" : `Did you mean ${nearest}?`,
      }),
    },
  }),
  "date-missing": rule<{ fileName: string; nearest: string | null; rest: string }>({
    severity: "error",
    message: {
      ko: ({ fileName, nearest, rest }) => ({
        problem: "날짜가 없습니다. 오늘이나 파일의 수정 시각으로 짐작하지 않습니다",
        expected: "머리말의 date, 파일 이름 앞의 날짜, 또는 subtitle 앞의 211215수",
        found: fileName,
        next: `머리말에 \`date: ${nearest ?? "2021-12-15"}\`처럼 쓰거나, 파일 이름을 \`${nearest ?? "2021-12-15"}-${rest}\`처럼 바꾸세요`,
      }),
      en: ({ fileName, nearest, rest }) => ({
        problem: "The note has no date. It is never guessed from today or from when the file was changed",
        expected:
          "`date:` in the front matter, a date at the start of the file name, or 211215수 at the start of the subtitle",
        found: fileName,
        next: `Write \`date: ${nearest ?? "2021-12-15"}\` in the front matter, or rename the file to \`${nearest ?? "2021-12-15"}-${rest}\``,
      }),
    },
  }),
  "date-weekday": rule<{ found: string; date: string; weekday: number }>({
    severity: "warning",
    message: {
      ko: ({ found, date, weekday }) => ({
        problem: "날짜와 요일이 맞지 않습니다. 날짜대로 읽었습니다",
        expected: `${withParticle(date, "은")} ${"일월화수목금토".charAt(weekday)}요일`,
        found,
        next: "날짜와 요일 가운데 틀린 것을 고치세요",
      }),
      en: ({ found, date, weekday }) => ({
        problem: "The date and the weekday do not match. The date was used",
        expected: `${date} is a ${weekdayInEnglish[weekday] ?? ""}`,
        found,
        next: "Correct the one that is wrong",
      }),
    },
  }),
  "last-modified-future": rule<{ day: StudyDate; today: StudyDate }>({
    severity: "warning",
    message: {
      ko: ({ day, today }) => ({
        problem: "고친 날이 아직 오지 않은 날입니다. 그날까지는 없는 것으로 읽습니다",
        expected: `오늘(${today})까지의 날`,
        found: day,
        next: `마지막으로 고친 날을 쓰세요. 오늘 고쳤으면 \`last_modified_at: ${today}\`, 고친 적이 없으면 이 줄을 지우세요`,
      }),
      en: ({ day, today }) => ({
        problem: "The note says that it was changed on a day still to come. Until then the line is not used",
        expected: `a day up to today, ${today}`,
        found: day,
        next: `Write the day of the last change (\`last_modified_at: ${today}\` if it was today), or delete the line`,
      }),
    },
  }),
} as const;

const weekdayInEnglish = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
