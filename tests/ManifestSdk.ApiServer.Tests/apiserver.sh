#!/usr/bin/env bash
# The Kubernetes API server that the tests of this folder ask, alone on this machine: kube-apiserver and etcd, no nodes.
#
#   apiserver.sh install      download and build both (once: about four minutes on two cores, 4 GB of disk while it builds)
#   apiserver.sh start        start an empty cluster on 127.0.0.1 and print the line that lets the tests find it
#   apiserver.sh stop         stop what 'start' started
#
# APISERVER_HOME (default: apiserver in this user's cache folder) keeps everything; APISERVER_PORT (default 27440) and
# the two ports after it are listened on; APISERVER_KEEP_SOURCE=1 keeps Kubernetes' source and the build's caches.
#
# Nobody ships a ready-made kube-apiserver through a package registry, but Debian 12 has the source of one: Kubernetes 1.20.
# It is built by Debian's Go and runs beside Debian's etcd, all unpacked under APISERVER_HOME; the system stays as it is.
# Needs a Debian or a derivative with apt-get, dpkg-deb, openssl and curl, and Debian's package mirror.
set -euo pipefail

readonly version=v1.20.2 release=bookworm
home=$(realpath -m "${APISERVER_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/apiserver}")
port=${APISERVER_PORT:-27440}
build=$home/build

fail() { echo "apiserver.sh: $*" >&2; exit 1; }

# ---- install

mirror() { # the mirror of Debian that this machine's own package sources name
  { cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null || true; } |
    grep -oE '(https?|mirror\+file|file):[^ ]*/debian/?( |$)' | head -n 1 | tr -d ' '
}

# apt with a configuration, lists and a cache of its own.
prepare_apt() {
  local uri key=/usr/share/keyrings/debian-archive-keyring.gpg
  uri=$(mirror)
  [ -n "$uri" ] || fail "found no Debian mirror in /etc/apt"
  [ -r "$key" ] || fail "needs the package debian-archive-keyring"
  mkdir -p "$build/apt/lists/partial" "$build/apt/archives/partial"
  touch "$build/apt/status"
  printf '%s [signed-by=%s] %s %s main\n' deb "$key" "$uri" "$release" deb-src "$key" "$uri" "$release" > "$build/apt/sources.list"
  cat > "$build/apt/apt.conf" <<CONF
Dir::Etc::SourceList "$build/apt/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State::Lists "$build/apt/lists";
Dir::State::status "$build/apt/status";
Dir::Cache "$build/apt";
Acquire::Languages "none";
APT::Sandbox::User "root";
CONF
  export APT_CONFIG=$build/apt/apt.conf
  apt-get -q update
}

unpack() { # unpack PACKAGE: downloads a binary package, which apt checks, and opens it under $build/root
  mkdir -p "$build/debs" "$build/root"
  (cd "$build/debs" && apt-get -q download "$1")
  dpkg-deb -x "$build/debs/$1"_*.deb "$build/root"
}

fetch_kubernetes() { # into $tree
  (cd "$build" && apt-get -q source --download-only kubernetes)
  mkdir -p "$tree"
  tar xf "$build"/kubernetes_*.orig.tar.* -C "$tree" --strip-components=1
  # The vendored reflect2 reads maps in a way that Go gave up with 1.18; Debian's works with both.
  rm -r "$tree/vendor/github.com/modern-go/reflect2"
  cp -rL "$build/root/usr/share/gocode/src/github.com/modern-go/reflect2" "$tree/vendor/github.com/modern-go/"
}

with_go() {
  env -i PATH="$goroot/bin:/usr/bin:/bin" HOME="$build" GOROOT="$goroot" GOPATH="$build/go" GOCACHE="$build/cache" \
    GO111MODULE=off CGO_ENABLED=0 "$@"
}

# The one file of the tree that is generated before a build: what the server publishes as OpenAPI, and checks field names with.
generate_openapi() {
  local inputs
  inputs=$(grep -rl --include='*.go' '+k8s:openapi-gen=' pkg cmd staging/src/k8s.io |
    grep -v -e code-generator/ -e sample-apiserver/ -e zz_generated -e _test.go -e /testdata/ |
    xargs -n 1 dirname | sort -u |
    sed -e 's,^staging/src/,vendor/,' -e 's,^,k8s.io/kubernetes/,' | paste -sd ,)
  with_go go build -o "$build/openapi-gen" ./vendor/k8s.io/kube-openapi/cmd/openapi-gen
  with_go "$build/openapi-gen" -i "$inputs" -p k8s.io/kubernetes/pkg/generated/openapi -O zz_generated.openapi \
    -h vendor/k8s.io/code-generator/hack/boilerplate.go.txt -r "$build/openapi-violations"
}

build_server() {
  local package flags="-s -w"
  for package in vendor/k8s.io/component-base/version vendor/k8s.io/client-go/pkg/version; do
    flags+=" -X k8s.io/kubernetes/$package.gitVersion=$version"
  done
  with_go go build -trimpath -ldflags "$flags" -o "$home/kube-apiserver" ./cmd/kube-apiserver
}

install() {
  [ ! -x "$home/kube-apiserver" ] || { echo "installed already: $home"; return; }
  mkdir -p "$home"
  rm -rf "$build"
  prepare_apt
  local package tree=$build/go/src/k8s.io/kubernetes goroot=$build/root/usr/lib/go-1.19
  for package in etcd-server golang-1.19-go golang-1.19-src golang-github-modern-go-reflect2-dev; do unpack "$package"; done
  cp "$build/root/usr/bin/etcd" "$home/etcd"
  fetch_kubernetes
  (cd "$tree" && generate_openapi && build_server)
  [ -n "${APISERVER_KEEP_SOURCE:-}" ] || { chmod -R u+w "$build"; rm -rf "$build"; }
  echo "installed: $home"
}

# ---- start and stop

certificates() { # one authority; a certificate for the server and one for the tests, who may do anything
  mkdir -p "$home/pki"
  cd "$home/pki"
  openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=apiserver-tests -keyout ca.key -out ca.crt
  openssl genrsa -out accounts.key 2048
  certificate server /CN=kube-apiserver subjectAltName=IP:127.0.0.1
  certificate admin /O=system:masters/CN=tests extendedKeyUsage=clientAuth
  cd - > /dev/null
}

certificate() { # certificate NAME SUBJECT EXTENSION
  openssl req -newkey rsa:2048 -nodes -subj "$2" -keyout "$1.key" -out "$1.csr"
  openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -days 3650 -extfile <(echo "$3") -out "$1.crt"
}

kubeconfig() {
  cat > "$home/kubeconfig" <<CONFIG
apiVersion: v1
kind: Config
current-context: tests
contexts:
- { name: tests, context: { cluster: tests, user: tests } }
clusters:
- { name: tests, cluster: { server: "https://127.0.0.1:$port", certificate-authority: "$home/pki/ca.crt" } }
users:
- { name: tests, user: { client-certificate: "$home/pki/admin.crt", client-key: "$home/pki/admin.key" } }
CONFIG
}

launch() { # launch NAME ARGUMENT...
  setsid "$home/$1" "${@:2}" > "$home/$1.log" 2>&1 < /dev/null &
  echo $! > "$home/$1.pid"
}

# API versions that today's Kubernetes has given up, where this one still serves them, and gates of what is always on by now.
gone() {
  local group
  for group in extensions networking rbac.authorization admissionregistration scheduling storage certificates coordination node events authentication authorization; do
    [ "$group" = extensions ] && printf 'extensions/v1beta1=false,' || printf '%s.k8s.io/v1beta1=false,' "$group"
  done
  printf 'autoscaling/v2beta1=false'
}
readonly gates=MixedProtocolLBService=true,ServiceLBNodePortControl=true,TTLAfterFinished=true,HPAContainerMetrics=true,IPv6DualStack=true,GenericEphemeralVolume=true

ready() {
  curl -sf --noproxy '*' --max-time 2 --cacert "$home/pki/ca.crt" --cert "$home/pki/admin.crt" --key "$home/pki/admin.key" \
    "https://127.0.0.1:$port/api/v1/namespaces/default" > /dev/null
}

start() {
  [ -x "$home/kube-apiserver" ] || fail "not installed; run '$0 install' first"
  stop
  [ -s "$home/pki/admin.crt" ] || certificates 2> "$home/pki.log"
  rm -rf "$home/data"
  launch etcd --data-dir "$home/data" --unsafe-no-fsync --initial-cluster "default=http://127.0.0.1:$((port + 2))" \
    --listen-client-urls "http://127.0.0.1:$((port + 1))" --advertise-client-urls "http://127.0.0.1:$((port + 1))" \
    --listen-peer-urls "http://127.0.0.1:$((port + 2))" --initial-advertise-peer-urls "http://127.0.0.1:$((port + 2))"
  launch kube-apiserver --etcd-servers="http://127.0.0.1:$((port + 1))" --bind-address=127.0.0.1 --advertise-address=127.0.0.1 \
    --secure-port="$port" --endpoint-reconciler-type=none --service-cluster-ip-range=10.96.0.0/16 --allow-privileged=true \
    --client-ca-file="$home/pki/ca.crt" --tls-cert-file="$home/pki/server.crt" --tls-private-key-file="$home/pki/server.key" \
    --service-account-key-file="$home/pki/accounts.key" --service-account-signing-key-file="$home/pki/accounts.key" \
    --service-account-issuer=https://kubernetes.default.svc --authorization-mode=AlwaysAllow --anonymous-auth=false \
    --disable-admission-plugins=ServiceAccount --feature-gates="$gates" --runtime-config="$(gone)"
  kubeconfig
  for _ in $(seq 120); do
    if ready; then
      echo "export MANIFESTSDK_APISERVER=$home/kubeconfig"
      return
    fi
    sleep 0.5
  done
  stop
  fail "it does not answer; see $home/kube-apiserver.log"
}

stop() { # only a process that still is the program we launched
  local name pid
  for name in kube-apiserver etcd; do
    pid=$(cat "$home/$name.pid" 2> /dev/null) || continue
    if [ "$(readlink "/proc/$pid/exe")" = "$home/$name" ]; then
      kill "$pid"
      for _ in $(seq 40); do [ -e "/proc/$pid" ] || break; sleep 0.25; done
    fi
    rm -f "$home/$name.pid"
  done
}

case ${1:-} in
  install | start | stop) "$1" ;;
  *) sed -n '2,/^set -/s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
