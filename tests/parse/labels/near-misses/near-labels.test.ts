import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { parseNote } from "../../../../src/parse/parse-note.ts";
import { plainSettings } from "../../../support/parse-body.ts";

function near(text: string, path = "posts/2021-12-15-a.md"): readonly unknown[] {
  const { diagnostics } = parseNote({ path: path as SourcePath, text }, plainSettings);
  return diagnostics.flatMap((one) => (one.rule === "section-near-miss" ? [one.facts] : []));
}

const head = "---\ntitle: 제목\n---\n\n기사\n\n";
const lacking = (role: string) =>
  Object.entries({ 키워드: "#금리", 요약: "그대로", "궁금한 점": "왜?" })
    .filter(([name]) => name !== role)
    .map(([name, value]) => `### ${name} : ${value}\n\n`)
    .join("");

/** What honest lines say before a colon. */
const honestNames = [
  "이름 학번 학년 반 번호 날짜 일자 일시 시간 장소 제목 부제 저자 기자 언론사 신문사 출판사 출처 링크 주소 전화 메일 작성자 작성일 수정일 발행일 보도일 분류 분야 주제 대상 목적 목표 배경",
  "원인 이유 결과 영향 효과 대책 대안 해결책 방안 방법 과정 절차 순서 단계 기준 조건 전제 가설 실험 관찰 재료 준비물 도구 장비 환경 설정 버전 언어 운영체제 메모리 용량 속도 성능 비용 가격",
  "단가 수량 금액 합계 총액 평균 비율 비중 증감 증가 감소 상승 하락 최고 최저 최대 최소 상한 하한 초과 이상 이하 미만 단위 범위 기간 시작 종료 마감 예정 현재 과거 미래 전망 예측 추정 추측",
  "판단 평가 비교 대조 차이 공통점 차이점 장점 단점 강점 약점 기회 위협 특징 특성 성질 속성 종류 유형 사례 예시 예 보기 참고 참조 비고 주의 경고 알림 공지 안내 문의 답변 질의 응답 정답",
  "오답 해설 풀이 힌트 점수 등급 순위 성적 과제 숙제 시험 문제 단원 차시 교시 과목 교과서 선생님 학생 친구 엄마 아빠 언니 오빠 동생 할머니 사회자 진행자 앵커 총재 장관 대표 의원 위원장 교수",
  "박사 연구원 전문가 관계자 소비자 판매자 구매자 생산자 투자자 은행 정부 국회 기업 회사 가계 시장 국가 지역 서울 부산 대구 인천 광주 대전 울산 미국 중국 일본 한국 유럽 금리 물가 환율 주가",
  "수출 수입 무역 관세 세금 예산 적자 흑자 부채 자산 자본 이자 원금 대출 예금 적금 보험 연금 복지 고용 실업 임금 노동 성장률 물가지수 기준금리 국내총생산 인플레이션 디플레이션 스태그플레이션",
  "양적완화 긴축 완화 정책 제도 법률 규제 조항 개정 시행 의무 권리 책임 자유 평등 정의 개념 의미 뜻 어원 유래 역사 인물 사건 갈등 주장 근거 논거 반론 쟁점 찬성 반대 중립 입장 관점 시각",
  "태도 의도 의견 생각 느낌 감상 소재 인용 문장 문단 단락 본론 서론 머리말 맺음말 요지 요점 요인 요소 요청 요구 요금 요일 약속 약관 약어 용도 용례 용법 용기 단체 단기 장기 어법 어미 품사",
  "명사 동사 발음 철자 예문 번역 해석 원서 점심 아침 저녁 메뉴 날씨 기분 기온 오늘 내일 어제 월요일 지문 질량 질병 결혼 논조 논점 논쟁 논리 난제 의문문 영어 국어 수학 과학 위약금 소금 소득",
  "소비 소유 감정 감독 김민수 이수진 박지훈 최유리 정하늘 한지문 서예문 이소강 윤용의 Date Title Name Author Source Reporter Note Notes Example",
  "Answer Reason Result Cause Effect Summer Terms Team Item Type Price Total Goal Plan Step Part",
].flatMap((line) => line.split(" "));

describe("findNearLabels", () => {
  it.each([
    ["### 3. 요먁 : LG가 만들었다", "요약", "요약"],
    ["### 3. 욧약", "요약", "요약"],
    ["## 요악", "요약", "요약"],
    ["### 모르는 낱말 찾기", "용어", "모르는 낱말"],
    ["### 새로 알게 된 어휘 찾기", "용어", "새로 알게 된 어휘"],
    ["### 낯선 단어와 뜻 적기", "용어", "낯선 단어와 뜻"],
    ["## 요먁", "요약", "요약"],
    ["## 욕약", "요약", "요약"],
    ["## 요약ㅇ", "요약", "요약"],
    ["## 질믄", "궁금한 점", "질문"],
    ["### 3. 요약약 : 짧다", "요약", "요약"],
    ["## 키워드드", "키워드", "키워드"],
    ["### 요약하면", "요약", "요약"],
    ["### 요약하자면 : 그대로다", "요약", "요약"],
    ["### 키워등 : #LG", "키워드", "키워드"],
    ["## 키와드", "키워드", "키워드"],
    ["## ✏️ 키워트", "키워드", "키워드"],
    ["## 궁굼한 점", "궁금한 점", "궁금한 점"],
    ["### 4. 궁금한 접 : 왜?", "궁금한 점", "궁금한 점"],
    ["### ② 키워드 뽑기", "키워드", "키워드"],
    ["### 3. 요약하기", "요약", "요약"],
    ["### 기사 요약해 보기", "요약", "요약"],
    ["### 궁금한 점 적기", "궁금한 점", "궁금한 점"],
    ["## Sumary", "요약", "summary"],
    ["## Keywrods", "키워드", "keywords"],
  ])("reports %s", (heading, role, meant) => {
    expect(near(`${head}${lacking(role)}${heading}\n\n글\n`)).toMatchObject([
      { heading: heading.replace(/^#+ /u, ""), meant },
    ]);
  });

  it("reports a bold name on a line of its own like a heading", () => {
    expect(near(`${head}${lacking("궁금한 점")}**궁굼한 점**\n\n왜?\n`)).toEqual([
      { heading: "궁굼한 점", role: "questions", meant: "궁금한 점" },
    ]);
    expect(near(`${head}${lacking("궁금한 점")}글에서 **궁굼한 점**\n`)).toEqual([]);
  });

  it.each([
    ["**요악** : 올랐다.", { heading: "요악 :", role: "summary", meant: "요약" }],
    ["요악: 올랐다.", { heading: "요악:", role: "summary", meant: "요약" }],
    ["- 키워두: 금리", { heading: "키워두:", role: "keywords", meant: "키워드" }],
    ["2. 궁굼한 점: 왜?", { heading: "궁굼한 점:", role: "questions", meant: "궁금한 점" }],
  ])("reports the label of %s", (line, facts) => {
    expect(near(`${head}**느낀 점** : 어렵다.\n\n# 글\n\n글이다.\n\n${line}\n`)).toEqual([{ ...facts, isLabel: true }]);
  });

  it("reports a label in another section's paragraph, and in bold below an article", () => {
    expect(near("---\ntitle: 제목\n---\n\n키워드: 금리\n요악: 올랐다")).toMatchObject([{ meant: "요약" }]);
    const article = "---\ntitle: 제목\n---\n\n## 기사\n\n글이다.\n\n";
    expect(near(`${article}**요악** : 올랐다\n\n**키워드** : 금리`)).toMatchObject([{ meant: "요약" }]);
    expect(near(`${article}요악: 올랐다\n\n## 키워드\n\n금리`)).toEqual([]);
  });

  it("leaves what honest lines say before a colon alone", () => {
    expect(honestNames.length).toBeGreaterThan(300);
    const plain = honestNames.map((name) => `${name}: 그렇다`).join("\n\n");
    const listed = honestNames.map((name) => `- **${name}** : 그렇다`).join("\n");
    expect(near(`${head}${lacking("요약")}# 글\n\n${plain}\n\n# 더\n\n${listed}`)).toEqual([]);
    expect(near(`${head}### 요약 : 그대로\n\n# 글\n\n${plain}\n\n# 더\n\n${listed}`)).toEqual([]);
  });

  it.each([
    ..."지문 의무 단위 소금 용서 격론 도약 조약 요양 결혼 논문 단서 기자 가사 질병 수감 결론부터 요약본 정리하면 인물 배경 전망 시사점 키워드별".split(
      " ",
    ),
    ...[
      "2. 도약 : 반도체",
      "3. 결혼 : 통계",
      "요약 정리를 하면서 느낀 것",
      "키워드로 보는 경제",
      "궁금한 점이 있으면 댓글로",
      "궁금하다",
    ],
    ...["Key points", "Summarize", "Questioning", "Reflect", "Articles", "Sources:"],
  ])("leaves the heading %s alone", (heading) => {
    for (const role of ["키워드", "요약", "궁금한 점"])
      expect(near(`${head}${lacking(role)}### ${heading}\n\n글\n`)).toEqual([]);
  });

  it.each([
    ["### 3. 요먁 : LG가 만들었다", "요약", "요약"],
    ["### 2. 키워등 : \\#LG", "키워드", "키워드"],
    ["### 4. 궁굼한 점 : 왜?", "궁금한 점", "궁금한 점"],
  ])("reports %s below the heading of an article, whose text it would become", (heading, role, meant) => {
    const clipping = `---\ntitle: 제목\n---\n\n# 1. 기사\n\n글\n\n* * *\n\n${heading}\n${lacking(role)}`;
    expect(near(clipping)).toMatchObject([{ heading: heading.replace(/^#+ /u, "").replace("\\", ""), meant }]);
    const between = `---\ntitle: 제목\n---\n\n# 1. 기사\n\n글\n\n${heading}\n${lacking(role)}`;
    expect(near(between)).toMatchObject([{ meant }]);
  });

  it("reports each heading of a worksheet, though none of them names a section", () => {
    const worksheet =
      "### ① 기사 읽기\n\n글\n\n### ② 키워드 찾기\n\n금리\n\n### ③ 요약하기\n\n올랐다\n\n### ④ 느낀 점 쓰기\n\n글\n";
    expect(near(`---\ntitle: 제목\n---\n\n${worksheet}`)).toMatchObject([
      { meant: "키워드" },
      { meant: "요약" },
      { meant: "느낀 점" },
    ]);
    expect(near("---\ntitle: 제목\n---\n\n## 질문하기\n\n글\n")).toEqual([]);
  });

  it("leaves an article's own headings alone", () => {
    const article = "# 1. 기사\n\n글\n\n## 배경과 전망\n\n글\n\n### 도약하는 반도체\n\n글\n\n";
    expect(near(`---\ntitle: 제목\n---\n\n${article}${lacking("요약")}`)).toEqual([]);
  });

  it("says nothing if the note has the section, nor of a short name alone in a note without any", () => {
    expect(near(`${head}${lacking("")}### 3. 요먁 : 그대로`)).toEqual([]);
    expect(near(`${head}### 3. 요먁 : 그대로`)).toEqual([]);
  });

  it("reports a first note's headings, all of them misspelt", () => {
    expect(near(`${head}## 2. 키워등\n\n- 금리\n\n## 3. 요먁\n\n그대로\n\n## 4. 궁굼한 점\n\n왜?`)).toEqual([
      { heading: "2. 키워등", role: "keywords", meant: "키워드" },
      { heading: "3. 요먁", role: "summary", meant: "요약" },
      { heading: "4. 궁굼한 점", role: "questions", meant: "궁금한 점" },
    ]);
    expect(near(`${head}## 키워등\n\n- 금리`)).toMatchObject([{ meant: "키워드" }]);
  });

  it.each([
    ["## 더 알아볼 젓", "더 알아볼 것"],
    ["## 알고 싶은 접", "알고 싶은 점"],
    ["## 새로 알게 된 접", "새로 알게 된 점"],
    ["## 모르는 용오", "모르는 용어"],
  ])("spells the name that was meant by %s with its blanks", (heading, meant) => {
    expect(near(`${head}${heading}\n\n글`)).toMatchObject([{ meant }]);
  });

  it("knows the names that a site adds", () => {
    const text = `${head}### 키워드 : #금리\n\n## 물음펴들\n\n왜?`;
    const settings = { ...plainSettings, sectionNames: { questions: ["물음표들"] } };
    const { diagnostics } = parseNote({ path: "posts/2021-12-15-a.md" as SourcePath, text }, settings);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["section-near-miss"]);
  });

  it("finds no fault with the notes that are here", () => {
    for (const folder of ["posts", "tests/fixtures/notes"]) {
      for (const name of readdirSync(folder).filter((file) => file.endsWith(".md"))) {
        expect(near(readFileSync(`${folder}/${name}`, "utf8"), `${folder}/${name}`), name).toEqual([]);
      }
    }
  });
});
