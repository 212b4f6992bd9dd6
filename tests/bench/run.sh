#!/usr/bin/env bash
# Measures Saegim beside Hugo, stock Eleventy and a loop without a framework: npm run bench -- --n 1000 --only saegim,hugo.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=node_modules/.cache/saegim/bench.mjs
node_modules/.bin/esbuild tests/bench/main.ts --bundle --platform=node --format=esm --target=node20 --packages=external \
  --outfile="$program" --log-level=warning
exec node "$program" "$@"
