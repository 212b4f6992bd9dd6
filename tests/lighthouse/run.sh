#!/usr/bin/env bash
# Lets Lighthouse judge the pages people see most: npm run lighthouse.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=node_modules/.cache/saegim/lighthouse.mjs
node_modules/.bin/esbuild tests/lighthouse/main.ts --bundle --platform=node --format=esm --target=node20 --packages=external \
  --outfile="$program" --log-level=warning
exec node "$program"
