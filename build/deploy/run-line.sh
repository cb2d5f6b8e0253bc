# How each script says in one line what came of a run, from its exit status ($exit) and its report ($report).
#   status=blocked code=dns-lies product=cisco-umbrella exit=1
LC_ALL=C
export LC_ALL
# The report is one line, and whatever a page said stands in it with \" for each ": it cannot look like a verdict.
found() { printf '%s' "$report" | sed -n "s/.*$1.*/\\1/p"; }
run_line() {
  status=not-run code=none product=none
  case $exit in
    0 | 1 | 3)
      status=$(found '"verdict":{"status":"\([a-z]*\)"')
      code=$(found ',"code":"\([a-z0-9-]*\)","features":')
      product=$(found '"verdict":{[^{]*"product":{"id":"\([a-z0-9-]*\)"')
      ;;
    2) code=wrong-usage ;;
    127) status=not-installed ;;
    *) code=fault ;;
  esac
  echo "status=${status:-unreadable} code=${code:-none} product=${product:-none} exit=$exit"
}
