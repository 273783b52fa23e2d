# Read by ./build and ./warrant: finds a JDK 21+ (sets JAVA_HOME) and a Maven 3.9.9+ (sets MVN). Prints one clear line when it can't.

java_version() { # major version of the JDK in $1, nothing when there is none
	[ -x "$1/bin/javac" ] || return 1
	# Asking javac takes half a second each; most JDKs say it in a file.
	sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | grep . && return 0
	"$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

# JAVA_HOME first, then the usual folders of Linux and macOS, newest first.
find_jdk() {
	local home version best=0 chosen=
	version=$(java_version "${JAVA_HOME:-/nowhere}")
	if [ "${version:-0}" -ge 21 ]; then export JAVA_HOME; return 0; fi
	for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home; do
		version=$(java_version "$home") || continue
		if [ "${version:-0}" -ge 21 ] && [ "$version" -gt "$best" ]; then best=$version chosen=$home; fi
	done
	if [ -z "$chosen" ] && command -v javac >/dev/null 2>&1; then
		home=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
		version=$(java_version "$home")
		[ "${version:-0}" -ge 21 ] && chosen=$home
	fi
	if [ -z "$chosen" ]; then
		say "no JDK 21 or newer found: install one (Debian: apt-get install openjdk-21-jdk-headless, or temurin-21-jdk) or set JAVA_HOME"
		return 1
	fi
	export JAVA_HOME=$chosen
}

maven_is_new() { # whether $1 is a Maven 3.9.9 or newer, below 4
	local version
	version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
	case $version in 3.*) ;; *) return 1 ;; esac
	[ "$(printf '3.9.9\n%s\n' "$version" | sort -V | head -n 1)" = 3.9.9 ]
}

# The installed Maven, else one unpacked once through the installed one (Debian's 3.8 is too old for Tycho).
find_maven() {
	local own="${XDG_CACHE_HOME:-$HOME/.cache}/warrant/maven"
	for MVN in "$(command -v mvn)" "$own/apache-maven-$MAVEN/bin/mvn"; do
		if [ -x "$MVN" ] && maven_is_new "$MVN"; then return 0; fi
	done
	if ! command -v mvn >/dev/null 2>&1; then
		say "no Maven found: install one (Debian: apt-get install maven)"
		return 1
	fi
	say "unpacking Maven $MAVEN into $own (the installed one is older than 3.9.9)"
	# In a folder without a pom: the old Maven could not even read ours, for Tycho is an extension of the build.
	if ! (mkdir -p "$own" && cd "$own" && mvn -B -q -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		"-Dartifact=org.apache.maven:apache-maven:$MAVEN:tar.gz:bin" "-DoutputDirectory=$own" "-DmarkersDirectory=$own/.markers") >&2; then
		say "could not fetch Maven $MAVEN: check the network, or install Maven 3.9.9 or newer"
		return 1
	fi
	MVN="$own/apache-maven-$MAVEN/bin/mvn"
}
