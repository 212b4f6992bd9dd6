/** The available pens, to which every CSS colour is mapped. */
export type PenColor = "red" | "orange" | "yellow" | "green" | "blue" | "purple" | "pink";

const namesOfPens: readonly (readonly [PenColor, string])[] = [
  ["red", "red darkred firebrick crimson maroon brown indianred tomato"],
  [
    "orange",
    "orange darkorange orangered coral salmon darksalmon lightsalmon chocolate peru sandybrown sienna saddlebrown",
  ],
  [
    "yellow",
    "yellow gold goldenrod darkgoldenrod khaki darkkhaki lightyellow lemonchiffon lightgoldenrodyellow palegoldenrod cornsilk moccasin",
  ],
  [
    "green",
    "green darkgreen lime limegreen lightgreen palegreen forestgreen seagreen mediumseagreen lightseagreen darkseagreen springgreen mediumspringgreen lawngreen chartreuse greenyellow yellowgreen olive olivedrab darkolivegreen teal",
  ],
  [
    "blue",
    "blue darkblue mediumblue navy midnightblue royalblue dodgerblue deepskyblue skyblue lightskyblue lightblue powderblue steelblue lightsteelblue cornflowerblue cadetblue cyan aqua darkcyan lightcyan paleturquoise turquoise mediumturquoise darkturquoise aquamarine mediumaquamarine slateblue darkslateblue mediumslateblue",
  ],
  [
    "purple",
    "purple darkmagenta magenta fuchsia violet darkviolet blueviolet mediumpurple mediumorchid darkorchid orchid plum thistle indigo rebeccapurple lavender",
  ],
  [
    "pink",
    "pink lightpink hotpink deeppink palevioletred mediumvioletred lightcoral rosybrown mistyrose lavenderblush",
  ],
];

/** No browser knows these names, but their meaning is clear. */
const koreanNames: readonly (readonly [PenColor, string])[] = [
  ["red", "빨강 빨간 빨강색 빨간색 붉은색 적색"],
  ["orange", "주황 주황색"],
  ["yellow", "노랑 노란 노랑색 노란색 황색"],
  ["green", "초록 초록색 녹색 연두 연두색"],
  ["blue", "파랑 파란 파랑색 파란색 하늘색 남색 청색"],
  ["purple", "보라 보라색 자주색"],
  ["pink", "분홍 분홍색 핑크 핑크색"],
];

const penOfName: ReadonlyMap<string, PenColor> = new Map(
  [...namesOfPens, ...koreanNames].flatMap(([pen, names]) => names.split(" ").map((name) => [name, pen] as const)),
);

const colorIn = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([^()]*\)|[a-z]+|[가-힣]+/giu;

/**
 * The pen for a CSS value; null if it names none. Black, white, greys and transparent are not pens: `color: black` ends
 * a mark, or comes with text pasted from a word processor. The first colour that is a pen counts, so that an underline
 * by `linear-gradient(to top, yellow 50%, …)` is one too. Most values are just a name.
 */
export function foldColor(css: string): PenColor | null {
  if (css === "") return null;
  const named = penOfName.get(css.toLowerCase());
  if (named !== undefined) return named;
  for (const [color] of css.matchAll(colorIn)) {
    const pen = penOfName.get(color.toLowerCase()) ?? penOfHue(hueOf(color.toLowerCase()));
    if (pen !== null) return pen;
  }
  return null;
}

/** Hue in degrees; saturation and lightness from 0 to 1. */
interface Hue {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function penOfHue(color: Hue | null): PenColor | null {
  if (color === null || color.saturation < 0.15 || color.lightness < 0.08 || color.lightness > 0.97) return null;
  const { hue, lightness } = color;
  const reddish = hue < 15 || hue >= 342;
  if (reddish) return lightness > 0.75 ? "pink" : "red";
  if (hue < 45) return "orange";
  if (hue < 70) return "yellow";
  if (hue < 170) return "green";
  if (hue < 255) return "blue";
  return hue < 320 ? "purple" : "pink";
}

function hueOf(color: string): Hue | null {
  if (color.startsWith("#")) return hueOfRgb(hexChannels(color.slice(1)));
  const numbers = [...color.matchAll(/([\d.]+)(%?)/gu)].map(([, digits, percent]) => ({
    value: Number(digits),
    percent: percent === "%",
  }));
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || third === undefined) return null;
  const alpha = numbers[3];
  if (alpha !== undefined && alpha.value === 0) return null;
  if (color.startsWith("hsl")) {
    return { hue: first.value % 360, saturation: second.value / 100, lightness: third.value / 100 };
  }
  return hueOfRgb([first, second, third].map(({ value, percent }) => value / (percent ? 100 : 255)));
}

/** Red, green and blue from 0 to 1; empty for a wrong number of digits or a transparent colour. */
function hexChannels(digits: string): number[] {
  const long = digits.length < 6 ? [...digits].map((digit) => digit + digit).join("") : digits;
  if (![6, 8].includes(long.length) || long.slice(6) === "00") return [];
  return [0, 2, 4].map((start) => Number.parseInt(long.slice(start, start + 2), 16) / 255);
}

function hueOfRgb(channels: readonly number[]): Hue | null {
  const [red, green, blue] = channels;
  if (red === undefined || green === undefined || blue === undefined) return null;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: (((green - blue) / range + 6) % 6) * 60, saturation, lightness };
  const fromGreen = (blue - red) / range + 2;
  const fromBlue = (red - green) / range + 4;
  return { hue: (most === green ? fromGreen : fromBlue) * 60, saturation, lightness };
}
