/** A query of a reader, with all notes that answer it, by the end of their file names. */
export interface GoldQuery {
  readonly query: string;
  readonly answers: readonly string[];
  readonly tag?: string;
  readonly year?: string;
  readonly color?: string;
}

const nothing: readonly string[] = [];

/** What readers of the notes beside this file look for, and what they should find: said by a person, not by a program. */
export const goldQueries: Readonly<Record<string, readonly GoldQuery[]>> = {
  "words as they stand": [
    { query: "테이퍼링", answers: ["fed-taper"] },
    { query: "스태그플레이션", answers: ["stagflation"] },
    { query: "공매도", answers: ["nickel", "short-selling"] },
    { query: "국민연금", answers: ["population", "pension"] },
    { query: "저궤도위성", answers: ["starlink"] },
    { query: "우크라이나", answers: ["oil", "wheat", "starlink"] },
    { query: "연준", answers: ["fed-taper", "fed-hike", "hanja"] },
  ],
  "with particles": [
    { query: "엑사원을", answers: ["exaone"] },
    { query: "엑사원이", answers: ["exaone"] },
    { query: "하이퍼클로바는", answers: ["hyperclova"] },
    { query: "비트코인으로", answers: ["bitcoin"] },
    { query: "누리호에서", answers: ["nuri"] },
    { query: "삼성전자의", answers: ["tsmc", "dram", "samsung-gos"] },
    { query: "카카오뱅크와", answers: ["kakao-bank"] },
    { query: "전기차가", answers: ["ev-charging"] },
    { query: "스타링크란", answers: ["starlink"] },
    { query: "최저임금까지", answers: ["minimum-wage"] },
    { query: "메타버스에서는", answers: ["meta-crash", "metaverse"] },
    { query: "TSMC가", answers: ["tsmc"] },
    { query: "SWIFT에서", answers: ["swift"] },
    { query: "인터넷은행들은", answers: ["kakao-bank"] },
    { query: "3.7%로", answers: ["cpi"] },
  ],
  "what only looks like a particle": [
    { query: "소비자물가", answers: ["cpi"] },
    { query: "시가", answers: nothing.concat("meta-crash") },
    { query: "30만", answers: ["battery-ipo"] },
    { query: "25만", answers: ["deposit-insurance"] },
  ],
  "other spacing": [
    { query: "초거대AI", answers: ["exaone", "hyperclova"] },
    { query: "초거대 AI", answers: ["exaone", "hyperclova"] },
    { query: "주 4일제", answers: ["four-day-week"] },
    { query: "예금자 보호", answers: ["deposit-insurance"] },
    { query: "깡통 전세", answers: ["jeonse"] },
    { query: "양자 컴퓨터", answers: ["quantum"] },
    { query: "장단기금리역전", answers: ["yield-curve"] },
    { query: "숏스퀴즈", answers: ["nickel"] },
    { query: "  국채   10년물 ", answers: ["yield-curve"] },
  ],
  "in the middle of words": [
    { query: "사원", answers: ["exaone"] },
    { query: "플레이션", answers: ["fed-taper", "cpi", "stagflation", "wheat"] },
    { query: "클로바", answers: ["hyperclova"] },
    { query: "상환비율", answers: ["household-debt"] },
    { query: "환원제철", answers: ["carbon-border"] },
    { query: "불가토큰", answers: ["nft"] },
    { query: "출산율", answers: ["population"] },
  ],
  "first consonants": [
    { query: "ㅇㅅㅇ", answers: ["exaone"] },
    { query: "ㅎㅇㅍㅋㄹㅂ", answers: ["hyperclova"] },
    { query: "ㄱㅁㄷ", answers: ["short-selling"] },
    { query: "ㅂㅌㅋㅇ", answers: ["bitcoin"] },
    { query: "ㄱㅁㅇㄱ", answers: ["pension"] },
    { query: "ㅅㅌㄱㅍㄹㅇㅅ", answers: ["stagflation"] },
    { query: "ㅊㄱㄷ", answers: ["exaone"] },
    { query: "ㅈㄱㄷ ㅇㅅ", answers: ["starlink"] },
    // An input method joins ㅂ and ㅅ typed in a row.
    { query: "ㅄㅌㅈ", answers: ["etf"] },
  ],
  "single characters, in names only": [
    { query: "밀", answers: ["wheat"] },
    { query: "책", answers: ["semiconductor-act", "book"] },
    { query: "美", answers: ["hanja"] },
  ],
  "Latin letters among 한글": [
    { query: "exaone", answers: ["exaone"] },
    { query: "LG AI연구원", answers: ["exaone"] },
    { query: "ＮＦＴ", answers: ["nft"] },
    { query: "etf", answers: ["etf"] },
    { query: "D램", answers: ["dram"] },
    { query: "갤럭시 s22", answers: ["samsung-gos"] },
    { query: "GPT-3", answers: ["hyperclova"] },
    { query: "C++", answers: ["book"] },
    { query: "c#", answers: ["costco"] },
    { query: "R&D", answers: ["costco"] },
    { query: "스페이스X의", answers: ["starlink"] },
  ],
  numbers: [
    { query: "3.7%", answers: ["cpi"] },
    { query: "6000억", answers: ["exaone"] },
    { query: "6,000억", answers: ["exaone"] },
    { query: "9160원", answers: ["minimum-wage"] },
    { query: "9,160원", answers: ["minimum-wage"] },
    { query: "1200원", answers: ["exchange-rate"] },
    { query: "127큐비트", answers: ["quantum"] },
    { query: "0.05%", answers: ["etf"] },
    { query: "114조", answers: ["battery-ipo"] },
    { query: "1845조", answers: ["household-debt"] },
  ],
  hanja: [
    { query: "金利", answers: ["hanja"] },
    { query: "韓 증시", answers: ["hanja"] },
  ],
  "several words": [
    { query: "연준 기준금리", answers: ["fed-hike"] },
    { query: "반도체 세액공제", answers: ["semiconductor-act"] },
    { query: "러시아의 은행", answers: ["swift"] },
    { query: "배터리 공매도", answers: ["nickel"] },
    { query: "위성을 우크라이나", answers: ["starlink"] },
    { query: "파월 침체", answers: ["fed-hike"] },
  ],
  "signs and emoji": [
    { query: "★", answers: ["book"] },
    { query: "😀", answers: ["book"] },
    { query: "‘이글’", answers: ["quantum"] },
    { query: "'이글'", answers: ["quantum"] },
  ],
  "with filters": [
    { query: "금리", tag: "채권", answers: ["yield-curve"] },
    { query: "", tag: "우주", answers: ["starlink", "nuri"] },
    { query: "삼성전자", tag: "반도체", answers: ["tsmc", "dram"] },
    { query: "역전", color: "red", answers: ["yield-curve"] },
    { query: "공매도", year: "2021", answers: nothing },
  ],
  "typing errors and other words, which must find nothing": [
    { query: "엑사완", answers: nothing },
    { query: "기준금래", answers: nothing },
    { query: "하이퍼클로버", answers: nothing },
    { query: "비트고인", answers: nothing },
    { query: "스테그플레이션", answers: nothing },
    { query: "3.8%", answers: nothing },
    { query: "7000억", answers: nothing },
    { query: "누리오", answers: nothing },
    { query: "ㅇㅅㅁ", answers: nothing },
    { query: "공매토", answers: nothing },
    { query: "연준 누리호", answers: nothing },
    { query: "코로나", answers: nothing },
  ],
};
