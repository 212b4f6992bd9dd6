// Preloaded into Node, it makes every folder list its files in reverse order, as another disk might.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { readdirSync, readdir } = fs;
const { readdir: readdirLater } = fs.promises;

fs.readdirSync = (...asked) => readdirSync(...asked).reverse();
fs.readdir = (...asked) => {
  const done = asked.pop();
  readdir(...asked, (error, names) => done(error, names?.reverse()));
};
fs.promises.readdir = async (...asked) => (await readdirLater(...asked)).reverse();
syncBuiltinESMExports();
