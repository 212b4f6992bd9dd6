#!/usr/bin/env bash
# Tries everything that goes wrong and shows what becomes of it: npm run bad-input -- --lang en --markdown.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=node_modules/.cache/saegim/bad-input.mjs
node_modules/.bin/esbuild tests/bad-input/main.ts --bundle --platform=node --format=esm --target=node20 --packages=external \
  --outfile="$program" --log-level=warning
exec node "$program" "$@"
