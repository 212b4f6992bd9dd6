import { middleDots } from "./middle-dots.ts";

/** Signs before the lines of a list, as word processors type them; between two words they say nothing either. */
export const bulletSigns = "‣▪■□●○◆▶➤☞◦※";

/** Letters that the Hangul word processor's lists begin with, before a blank. */
export const bulletLetters = "[ㅁㅇ](?=\\s)";

/** A bullet that is not Markdown. */
export const typedBullet = new RegExp(String.raw`^(?:[${middleDots}${bulletSigns}]|${bulletLetters})\s`, "u");
