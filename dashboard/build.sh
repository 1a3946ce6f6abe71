#!/bin/sh
# Builds the dashboard into dist/ when its sources are newer: sh dashboard/build.sh
# What is missing for that never stops the caller; one line says so. "mvn verify" fails instead.
#   sh dashboard/build.sh check    builds nothing, and fails where dist/ is missing or older than its sources
set -u
cd "$(dirname "$0")" || exit 1

node_at_least=20.19
installed=node_modules/.market7-lock.json
built=node_modules/.market7-built
log=node_modules/.market7.log

# Says in one line why there is no new dashboard, and goes on without.
give_up() {
  kept=
  if [ -f dist/index.html ]; then
    kept=' The one that was built before stays.'
  fi
  echo "dashboard: not built. $1$kept"
  exit 0
}

# Prints what is newer than the bundle: the first such file, or nothing.
newer_source() {
  find src public index.html package.json package-lock.json .npmrc *.config.ts tsconfig*.json \
    -newer "$built" -print 2>/dev/null | head -n 1
}

# Prints what is wrong with the bundle, or nothing.
fault() {
  if [ ! -f dist/index.html ]; then
    echo "There is no bundle in dashboard/dist."
    return
  fi
  if [ ! -f "$built" ]; then
    echo "The bundle in dashboard/dist was not built with the libraries in dashboard/node_modules."
    return
  fi
  newer=$(newer_source)
  if [ -n "$newer" ]; then
    echo "The bundle in dashboard/dist is older than dashboard/$newer."
  fi
}

if [ "${1:-}" = check ]; then
  found=$(fault)
  [ -z "$found" ] || echo "dashboard: $found"
  [ -z "$found" ]
  exit
fi

[ -n "$(fault)" ] || exit 0

wanted="Install Node $node_at_least or newer with npm and build again; all but the dashboard works without."
command -v node >/dev/null 2>&1 || give_up "Found no node. $wanted"
command -v npm >/dev/null 2>&1 || give_up "Found no npm. $wanted"
version=$(node --version 2>/dev/null) || give_up "The node that was found does not run. $wanted"
enough() {
  major=${version#v}
  minor=${major#*.}
  major=${major%%.*}
  minor=${minor%%.*}
  case $major$minor in
    '' | *[!0-9]*) return 1 ;;
  esac
  [ "$major" -gt "${node_at_least%.*}" ] ||
    { [ "$major" -eq "${node_at_least%.*}" ] && [ "$minor" -ge "${node_at_least#*.}" ]; }
}
enough || give_up "Found Node ${version#v}. $wanted"

# Prints why npm failed, as npm says it: the code, or the first thing it complains about.
complaint() {
  code=$(sed -n 's/^npm \(error\|ERR!\) code \([A-Z0-9_]*\).*/\2/p' "$log" | head -n 1)
  case $code in
    ENOTFOUND | EAI_AGAIN | ECONNREFUSED | ECONNRESET | ENETUNREACH | EHOSTUNREACH | ETIMEDOUT | ERR_SOCKET_TIMEOUT | ENOTCACHED)
      echo "npm cannot reach its registry ($code). Connect to a network and build again; all but the dashboard works without."
      ;;
    *)
      echo "npm ci failed (${code:-no code}). dashboard/$log says why; correct that and build again."
      ;;
  esac
}

if ! cmp -s package-lock.json "$installed"; then
  echo "dashboard: fetching its libraries, once; this takes a minute"
  # npm empties the folder that it fills, so that what it says is kept elsewhere until it is done
  said=$(npm ci --no-audit --no-fund --no-progress --loglevel=error --fetch-retries=2 \
    --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000 2>&1 </dev/null)
  failed=$?
  mkdir -p node_modules
  printf '%s\n' "$said" >"$log"
  [ "$failed" -eq 0 ] || give_up "$(complaint)"
  cp package-lock.json "$installed"
fi

# Sources that change while this runs are newer than the mark, so that they are built next time.
: >"$built.begun"
echo "dashboard: building"
if ! npm run --silent build >"$log" 2>&1 </dev/null; then
  cat "$log"
  echo "dashboard: its sources do not build; the faults stand above" >&2
  exit 1
fi
mv "$built.begun" "$built"
