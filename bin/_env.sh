# Sourced by every script in bin/. Finds a JDK 25 and exports JAVA_HOME and PATH.
# Expects $root. Runs before each `headway log`, so the usual case starts no other process.

# True if $1 is the home of a JDK 25: judged by its `release` file, which every vendor ships.
is_jdk25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    local line
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in
        'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'* | 'JAVA_VERSION="25-'* | 'JAVA_VERSION="25+'*) return 0 ;;
        JAVA_VERSION=*) return 1 ;;
      esac
    done < "$1/release"
  fi
  case $("$1/bin/java" -version 2>&1) in
    *'version "25"'* | *'version "25.'* | *'version "25-'*) return 0 ;;
  esac
  return 1
}

# Sets JAVA_HOME to the JDK that the `java` on PATH belongs to, if that is a 25.
use_java_on_path() {
  local file link
  file=$(command -v java) || return 1
  while [ -L "$file" ]; do
    link=$(readlink "$file") || return 1
    case $link in
      /*) file=$link ;;
      *) file=${file%/*}/$link ;;
    esac
  done
  file=${file%/bin/java}
  is_jdk25 "$file" && JAVA_HOME=$file
}

# Sets JAVA_HOME to the first JDK 25 among the usual places.
find_jdk25() {
  is_jdk25 "${JAVA_HOME:-/nowhere}" && return 0
  local home=${HOME:-/nowhere} dir
  for dir in /usr/lib/jvm/*25*; do
    is_jdk25 "$dir" && JAVA_HOME=$dir && return 0
  done
  use_java_on_path && return 0
  for dir in "${SDKMAN_DIR:-$home/.sdkman}"/candidates/java/25* \
    "${SDKMAN_DIR:-$home/.sdkman}"/candidates/java/current; do
    is_jdk25 "$dir" && JAVA_HOME=$dir && return 0
  done
  if [ -x /usr/libexec/java_home ]; then
    dir=$(/usr/libexec/java_home -v 25 2> /dev/null) && is_jdk25 "$dir" && JAVA_HOME=$dir && return 0
  fi
  for dir in /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    /opt/homebrew/opt/openjdk/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk/libexec/openjdk.jdk/Contents/Home \
    "${MISE_DATA_DIR:-$home/.local/share/mise}"/installs/java/*25* \
    "${ASDF_DATA_DIR:-$home/.asdf}"/installs/java/*25* \
    "$home"/.jdks/*25* /usr/java/*25* /opt/*25* /opt/java/*25* /usr/local/*jdk*25*; do
    is_jdk25 "$dir" && JAVA_HOME=$dir && return 0
  done
  return 1
}

# Prints how to install something here: $1 Debian package, $2 Fedora package, $3 Homebrew formula, $4 web page.
how_to_install() {
  if [ "$(uname -s)" = Darwin ]; then
    echo "with \`brew install $3\` (or from $4)"
  elif command -v apt-get > /dev/null; then
    echo "with \`sudo apt-get install $1\` (or from $4 where the package is not offered)"
  elif command -v dnf > /dev/null; then
    echo "with \`sudo dnf install $2\` (or from $4)"
  else
    echo "from $4"
  fi
}

# Ends the script with one sentence on stderr.
die() {
  echo "$1" >&2
  exit 1
}

need_jdk25() {
  find_jdk25 || die "Headway needs a JDK 25 and found none: install it $(how_to_install openjdk-25-jdk java-25-openjdk-devel openjdk@25 'https://adoptium.net/temurin/releases/?version=25'), or set JAVA_HOME to where one is."
  export JAVA_HOME
  case $PATH in
    "$JAVA_HOME/bin":*) ;;
    *) export PATH="$JAVA_HOME/bin:$PATH" ;;
  esac
}

need_maven() {
  command -v mvn > /dev/null || die "Headway is built with Maven 3.8 or later and \`mvn\` is not there: install it $(how_to_install maven maven maven https://maven.apache.org/download.cgi)."
  # Maven 3.8 itself uses what JDK 25 warns about.
  export MAVEN_OPTS="${MAVEN_OPTS:+$MAVEN_OPTS }--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}

# Sets $browser to a Chromium or Chrome, or fails.
find_browser() {
  local name
  for name in "${HEADWAY_BROWSER:-}" chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' \
    /Applications/Chromium.app/Contents/MacOS/Chromium; do
    [ -n "$name" ] && browser=$(command -v "$name") && return 0
  done
  return 1
}

need_node() {
  command -v node > /dev/null || die "Headway's browser assets come from npm and \`node\` is not there: install Node 20 or later $(how_to_install 'nodejs npm' nodejs node https://nodejs.org)."
  command -v npm > /dev/null || die "Headway's browser assets come from npm and \`npm\` is not there: install it $(how_to_install npm nodejs-npm node https://nodejs.org)."
}

need_jdk25
