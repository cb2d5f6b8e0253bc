#!/bin/sh
# Kandji, custom script, audit part; run it daily, without a remediation. It runs as root, looks for at most 30 seconds,
# keeps no file and changes nothing. Fails the audit where something is in the way or Clearway cannot run; "could not
# tell" (a Mac without a network) passes.
#   status=blocked code=dns-lies product=cisco-umbrella exit=1
LC_ALL=C
export LC_ALL
program=${CLEARWAY_PROGRAM:-/Applications/Clearway.app/Contents/MacOS/Clearway}

say() { echo "status=$1 code=$2 product=$3 exit=$4"; }
# The report is one line, and whatever a page said stands in it with \" for each ": it cannot look like a verdict.
read_report() { printf '%s' "$report" | sed -n "s/.*$1.*/\\1/p"; }

if [ ! -x "$program" ]; then
  say not-installed none none 127
  exit 1
fi
report=$("$program" check --quiet --plan quick --deadline 30 --json - 2>/dev/null)
exit=$?
case $exit in
  0 | 1 | 3)
    status=$(read_report '"verdict":{"status":"\([a-z]*\)"')
    code=$(read_report ',"code":"\([a-z0-9-]*\)","features":')
    product=$(read_report '"verdict":{[^{]*"product":{"id":"\([a-z0-9-]*\)"')
    say "${status:-unreadable}" "${code:-none}" "${product:-none}" "$exit"
    ;;
  2) say not-run wrong-usage none 2 ;;
  *) say not-run fault none "$exit" ;;
esac
case $exit in
  0 | 3) exit 0 ;;
  *) exit 1 ;;
esac
