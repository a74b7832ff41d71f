# Sourced by scripts that build. Expects $root and bin/_env.sh.
#
# A finished build lives in .headway/build/NAME (headway.jar, capture.jar, lib/, their .aot caches) and
# .headway/build/current holds NAME. Builds are never changed in place, so that a running
# server keeps its files while the next build is made beside it.

builds=$root/.headway/build

# Takes the lock that keeps two builds of one checkout apart; held until this process ends.
take_build_lock() {
  [ -z "${HEADWAY_BUILD_LOCKED:-}" ] || return 0
  local lock=$root/.headway/lock owner told=
  mkdir -p "$root/.headway"
  until mkdir "$lock" 2> /dev/null; do
    owner=$(cat "$lock/pid" 2> /dev/null) || owner=
    if [ -n "$owner" ] && ! ps -o args= -p "$owner" 2> /dev/null | grep -q 'bin/'; then
      rm -rf "$lock"
      continue
    fi
    [ -n "$told" ] || echo "Waiting for another build of this folder…" >&2
    told=yes
    sleep 1
  done
  echo $$ > "$lock/pid"
  export HEADWAY_BUILD_LOCKED=$$
  trap release_build_lock EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

release_build_lock() {
  if [ "${HEADWAY_BUILD_LOCKED:-}" = $$ ]; then
    unset HEADWAY_BUILD_LOCKED
    rm -rf "$root/.headway/lock"
  fi
}

# Runs a command with a line of progress on stderr: progress "Compiling" mvn …
# Its output goes to .headway/log and is shown only if it fails.
progress() {
  local title=$1 began=$SECONDS log=$root/.headway/build.log job status=0 shown=
  shift
  "$@" > "$log" 2>&1 < /dev/null &
  job=$!
  trap 'kill "$job" 2> /dev/null; exit 130' INT
  trap 'kill "$job" 2> /dev/null; exit 143' TERM
  [ -t 2 ] || echo "$title…" >&2
  while kill -0 "$job" 2> /dev/null; do
    shown=$((SECONDS - began))
    if [ -t 2 ]; then
      printf '\r%s… %s s%s ' "$title" "$shown" "$(fetched_so_far "$log")" >&2
    elif [ "$shown" -gt 0 ] && [ $((shown % 15)) -eq 0 ]; then
      echo "$title… $shown s$(fetched_so_far "$log")" >&2
    fi
    sleep 1
  done
  wait "$job" || status=$?
  trap 'exit 130' INT
  trap 'exit 143' TERM
  [ -t 2 ] && printf '\r\033[K' >&2
  if [ "$status" -eq 0 ]; then
    echo "$title: done in $((SECONDS - began)) s" >&2
  fi
  return "$status"
}

# ", 120 files fetched" while Maven is downloading, otherwise nothing.
fetched_so_far() {
  local count
  count=$(grep -c 'Downloaded from' "$1" 2> /dev/null) || return 0
  echo ", $count files fetched"
}

# Says what failed, with the lines that matter most.
failed() {
  echo "$1 failed. The end of $root/.headway/build.log:" >&2
  { grep -E '^\[ERROR\]|^npm (ERR|error)' "$root/.headway/build.log" || cat "$root/.headway/build.log"; } | tail -n 40 >&2
  exit 1
}

# Installs the exact browser assets of app/package-lock.json unless they are there.
# A linked node_modules belongs to another checkout and is left alone.
fetch_assets() {
  local modules=$root/app/node_modules
  [ ! -L "$modules" ] || return 0
  if ! cmp -s "$root/app/package-lock.json" "$modules/.headway-lock"; then
    need_node
    (cd "$root/app" && progress "Fetching browser assets" npm ci --ignore-scripts) || failed "Fetching browser assets"
    cp "$root/app/package-lock.json" "$modules/.headway-lock"
  fi
}

# What a build is made from; directories count, so that a deleted file is noticed.
changed_since() {
  find "$root/pom.xml" "$root/engines/pom.xml" "$root/engines/src/main" \
    "$root/app/pom.xml" "$root/app/package-lock.json" "$root/app/src/main" \
    -newer "$1" -print 2> /dev/null
}

# Sets $build to the finished build, or fails.
current_build() {
  local name=
  read -r name < "$builds/current" || return 1
  build=$builds/$name
  [ -f "$build/headway.jar" ]
} 2> /dev/null

# True if $build exists and nothing it was made from has changed.
up_to_date() {
  current_build || return 1
  [ -z "$(changed_since "$build/stamp")" ]
}

# True if the start-up cache of $build was made by the JDK in use; another one refuses it.
same_jdk() {
  local ours='' trained=''
  IFS= read -r -d '' ours < "$JAVA_HOME/release"
  IFS= read -r -d '' trained < "$build/release"
  [ "$ours" = "$trained" ]
} 2> /dev/null

# Makes sure that $build is an up-to-date build.
ensure_built() {
  up_to_date && same_jdk && return 0
  take_build_lock
  up_to_date || build_now
  same_jdk || prepare_fast_start "$build"
  release_build_lock
}

build_now() {
  need_maven
  local name next version
  version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$root/pom.xml" | head -n 1)
  name=$version-$(date +%Y%m%d%H%M%S)-$$
  next=$builds/$name
  mkdir -p "$next"
  touch "$next/stamp"
  fetch_assets
  rm -rf "$root/app/target/lib"
  (cd "$root" && progress "Compiling" mvn -B -Dstyle.color=never package -Dmaven.test.skip -Dheadway.run -pl app -am) \
    || { rm -rf "$next"; failed "Compiling"; }
  cp -R "$root/app/target/lib" "$next/lib"
  cp "$root/app/target/headway-app-$version.jar" "$next/lib/"
  cp "$root/app/target/headway-app-$version-whole.jar" "$next/headway.jar"
  make_capture_jar "$next" || { rm -rf "$next"; failed "Compiling"; }
  prepare_fast_start "$next"
  echo "$name" > "$builds/current.next"
  mv "$builds/current.next" "$builds/current"
  build=$next
  remove_old_builds "$name"
}

# Capturing starts from a jar that names only the libraries it can need, migrating the record included: Java
# looks for descriptions of time zones in every jar that is named (docs/adr/quick-log.md).
make_capture_jar() {
  local name path=
  for name in headway-app sqlite-jdbc headway-engines slf4j-api flyway-core jackson-databind jackson-core jackson-annotations; do
    for name in "$1/lib/$name"-[0-9]*.jar; do
      [ -f "$name" ] || return 1
      path="$path lib/${name##*/}"
    done
  done
  printf 'Main-Class: headway.Capture\nEnable-Native-Access: ALL-UNNAMED\nClass-Path:%s\n' "$path" > "$1/manifest"
  "$JAVA_HOME/bin/jar" --create --file "$1/capture.jar" --manifest "$1/manifest" && rm "$1/manifest"
}

# Trains the ahead-of-time caches by a run through the main pages, and one of `headway log` by itself:
# the classes of a cache are all made ready at once, and capturing has no time for those of the pages.
# Never required: without them the program only starts more slowly.
# $1: the folder of headway.jar; $2: the java that will run it, that of JAVA_HOME when not given.
prepare_fast_start() {
  local record java=${2:-$JAVA_HOME/bin/java}
  record=$(mktemp -d) || return 0
  progress "Preparing fast start" train_cache "$1" headway train \
    && progress "Preparing fast capture" train_capture "$1" "$record" \
    || echo "Fast start could not be prepared; Headway runs without it." >&2
  rm -rf "$record"
  [ -n "${2:-}" ] || cat "$JAVA_HOME/release" > "$1/release" 2> /dev/null
}

# Trains the cache of the jar $2 (without .jar) of the build $1 by running the rest of the arguments.
train_cache() {
  local cache=$1/$2.aot jar=$1/$2.jar
  shift 2
  rm -f "$cache"
  "$java" "${java_options[@]}" -XX:AOTCacheOutput="$cache.next" -jar "$jar" "$@" \
    && [ -f "$cache.next" ] && mv "$cache.next" "$cache" && return 0
  rm -f "$cache.next"
  return 1
}

# The first run makes the record, so that the second shows only what every later one does.
# Runs in a process of its own (progress), so that the options stay here.
train_capture() {
  java_options+=("${capture_options[@]}")
  "$java" "${java_options[@]}" -jar "$1/capture.jar" log --data "$2" "Opened a notebook" \
    && train_cache "$1" capture log --data "$2" "Cut the nightly build from 25 to 15 min for 60 engineers"
}

# Removes earlier builds except those that a running process was started from.
remove_old_builds() {
  local dir running
  running=$(ps -A -o args= 2> /dev/null) || return 0
  for dir in "$builds"/*/; do
    dir=${dir%/}
    case "$dir" in "$builds/$1") continue ;; esac
    case $running in *"$dir/"*) continue ;; esac
    rm -rf "$dir"
  done
}

# Two arenas are enough for the C library of a program with few busy threads; each takes a megabyte or two.
export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}

# Memory and start-up settings, the same when training and when running, as the cache demands.
# -Xlog:disable: a cache that does not fit is not worth a warning.
java_options=(
  -Xlog:disable
  -XX:+UseSerialGC
  # A small heap to begin with: the default of 1/64 of the machine's memory lets garbage pile up
  # to twice the resident size. A fixed maximum keeps the cache valid on machines of any size.
  -Xms20m
  -Xmx1g
  -Xss512k
  # The cache is used where it was made to lie, as the JDK's own was until JDK 17: otherwise every
  # address in it is changed at each start, and every page of it resident.
  -XX:+UnlockDiagnosticVMOptions
  -XX:ArchiveRelocationMode=0
  --enable-native-access=ALL-UNNAMED
  # Named, so that it is not searched for in every library.
  -Dslf4j.provider=org.slf4j.jul.JULServiceProvider
  -Dslf4j.internal.verbosity=WARN
  -Dfile.encoding=UTF-8
  -Djava.awt.headless=true
)

# What `headway log` has in addition.
capture_options=(
  # It is over before the optimising compiler, or compiling what the training found often used, could pay
  # off, and before the memory that it uses has to be collected.
  -XX:TieredStopAtLevel=1
  -XX:-AOTReplayTraining
  -XX:CompileThresholdScaling=2
  -Xmn16m
  # Java's own log takes longer to set up than the database to open, and the driver has nothing to say.
  -Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider
)
