#!/bin/sh
# Starts roadmap with the Java runtime that came with it. Written by the build, which puts a hash
# of everything it was built from into the names below: a new jar never meets an old cache.

path=$0
case $path in */*) ;; *) path=./$path ;; esac
while [ -L "$path" ]; do
  link=$(readlink "$path")
  case $link in
    /*) path=$link ;;
    *) path=${path%/*}/$link ;;
  esac
done
folder=${path%/*}
case $folder in
  /*) ;;
  *) folder=$PWD/$folder ;;
esac
case $folder in
  */bin) home=${folder%/bin} ;;
  *) home=$folder/.. ;;
esac
lib=$home/lib

# A cache remembers the name of its jar, and a JVM that finds it gone looks for it again with every
# class. Where the system allows it the jar is named through the open folder, which is the same name
# wherever the folder lies, and the same folder however long the program runs.
jars=$lib
if [ -r "$home" ] && [ -d /proc/self/fd ]; then
  exec 9<"$home"
  [ -f /proc/self/fd/9/lib/roadmap-@HASH@.jar ] && jars=/proc/self/fd/9/lib
fi

terminals=
size=
[ -t 0 ] && terminals=0
[ -t 1 ] && terminals=${terminals}1
[ -t 2 ] && terminals=${terminals}2

# Everything in a cache is restored at every start, so help and version have the smallest, the
# everyday commands a light one, and a road of somebody's own one that is a little larger. Data for
# programs takes a library, which only the commands that are asked most often do without.
command=
cache=
json=
brief=
small=light
[ -z "${ROADMAP_ROAD-}" ] || small=road
before=
for word in "$@"; do
  case $before:$word in
    --road:* | --color:*) ;;
    *:--json) json=heavy ;;
    *:--road | *:--road=*) small=road ;;
    *:--version | *:-V | *:--help | *:-h) brief=brief ;;
    *:-*) ;;
    *) [ -n "$command" ] || command=$word ;;
  esac
  before=$word
done
case $command in
  '')
    cache=${json:-$brief}
    case $#:$terminals in 0:01*) cache=heavy ;; esac
    ;;
  next | done | start) ;;
  show | help) cache=$json ;;
  serve | hunt | check | watch) cache=server ;;
  *) cache=heavy ;;
esac
[ -n "$cache" ] || cache=$small

set -- dev.roadmap.Main "$@"

# The second compiler pays only where the program stays and works hard: in the practice server. A
# check is over before it pays, and takes a third of its time for it from the program under check,
# which may be this one.
case $command:${ROADMAP_RUN:+checked} in
  serve: | hunt:) ;;
  *) set -- -XX:TieredStopAtLevel=1 "$@" ;;
esac

# Java greets on stderr when it finds these. They are meant for the learner's own Java programs,
# to which roadmap hands them on.
for name in JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS; do
  eval "value=\${$name-}"
  if [ -n "$value" ]; then
    set -- "-Droadmap.env.$name=$value" "$@"
    unset "$name"
  fi
done

case $terminals in
  *1*) { size=$(stty size <&3 2>/dev/null); } 3>&1 ;;
  *2*) { size=$(stty size <&3 2>/dev/null); } 3>&2 ;;
esac
columns=${size#* }
case $columns in
  '' | 0 | *[!0-9]*) ;;
  *) set -- "-Droadmap.columns=$columns" "$@" ;;
esac
rows=${size% *}
case $rows in
  '' | 0 | *[!0-9]*) ;;
  *) set -- "-Droadmap.rows=$rows" "$@" ;;
esac

# Without its cache the program is slower, and nothing else.
if [ -f "$lib/$cache-@HASH@.aot" ]; then
  set -- "-XX:AOTCache=$lib/$cache-@HASH@.aot" "$@"
fi

# The heap's ceiling keeps object references compressed on every machine, as the caches need it.
exec "$home/runtime/bin/java" \
  -Xlog:disable \
  -Xms32m -Xmx1g \
  -XX:+UseSerialGC \
  -XX:-UsePerfData \
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining \
  --enable-native-access=ALL-UNNAMED \
  -Dpicocli.disable.closures=true \
  -Djdk.reflect.useNativeAccessorOnly=true \
  -Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider \
  -Dslf4j.internal.verbosity=ERROR \
  -Dorg.sqlite.lib.name=@SQLITE@ "-Dorg.sqlite.lib.path=$lib" \
  "-Droadmap.home=$home" "-Droadmap.tty=$terminals" \
  -cp "$jars/@JAR@" \
  ${ROADMAP_JAVA_OPTS-} \
  "$@"
