/* Thousands of phones in one thread: they follow an event, some write, and all is timed.
 *
 * usage: phones PORT PID STAMPS WRITERS PHONES LAST PATH [PHASE...]
 *
 * STAMPS is a file shared with the server: number n of 8 bytes is the instant (CLOCK_MONOTONIC,
 * ns) at which change n was committed, and number 0 the newest change. WRITERS has a line for each
 * who writes: its cookie, a tab, the path it marks, a tab, what is added to DELETE. LAST is the
 * newest change before all this. PATH is that of the socket, or "-" for bare WebSockets without
 * Engine.IO. A PHASE is one of
 *   storm:PAGE:BOARD   first get both pages, for each phone, before its socket (must come first)
 *   pace:RATE:SECONDS  so many changes a second, evenly
 *   flow:N:SECONDS     N writers, each of whom goes on as soon as it is answered
 *   burst:N:TIMES      N writers at once, so many times
 * Each prints one line of JSON. Lost is what a phone was not sent, or not in order. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define MOST_SEQ (1 << 20)
#define STEP_NS 10000          /* width of a bucket */
#define BUCKETS (1 << 20)      /* 10 s; what is later counts as that late */
#define LONGEST 300            /* s, for all phases together: a run that hangs is no result */
#define PATIENCE_NS 20000000000ull

typedef uint64_t u64;
enum { PAGE, BOARD, OPENING, GREETING, FOLLOWING, LIVE, WRITER };

struct conn {
    int fd, state, is_writer, busy, marks;
    u64 last, asked;
    char *kept;
    size_t have, room;
    char *cookie, *path, *more;
};

static struct conn *phones, *writers;
static int n_phones, n_writers, ep, port, is_bare, n_live, n_busy;
static u64 *stamps, *newest_at, first, lost, deliveries, refs;
static uint32_t *late;
static u64 answers[1 << 20], n_answers, wire_bytes;
static char *socket_path, *page_path, *board_path, code[64];
static char shared[1 << 22];

static u64 now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000ull + t.tv_nsec;
}

static void die(const char *what) {
    fprintf(stderr, "phones: %s (%s)\n", what, strerror(errno));
    exit(2);
}

static void say(struct conn *c, const char *text, size_t length) {
    if (send(c->fd, text, length, MSG_NOSIGNAL) != (ssize_t)length) die("could not send");
}

static void say_frame(struct conn *c, const char *text) { /* masked with zeros, which is allowed */
    char frame[300];
    size_t length = strlen(text), head = length > 125 ? 8 : 6;
    memset(frame, 0, 8);
    frame[0] = (char)0x81;
    frame[1] = (char)(0x80 | (length > 125 ? 126 : length));
    if (length > 125) frame[2] = (char)(length >> 8), frame[3] = (char)length;
    memcpy(frame + head, text, length);
    say(c, frame, head + length);
}

static void dial(struct conn *c) {
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port)};
    int on = 1;
    inet_pton(AF_INET, "127.0.0.1", &to.sin_addr);
    c->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (c->fd < 0 || connect(c->fd, (struct sockaddr *)&to, sizeof to)) die("could not connect");
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(c->fd, F_SETFL, O_NONBLOCK);
    struct epoll_event e = {.events = EPOLLIN, .data.ptr = c};
    if (epoll_ctl(ep, EPOLL_CTL_ADD, c->fd, &e)) die("epoll");
    c->have = 0;
}

static void get(struct conn *c, const char *path, int state) {
    char ask[600];
    int length = snprintf(ask, sizeof ask,
        "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept-Encoding: gzip\r\n\r\n", path, port);
    c->state = state;
    say(c, ask, length);
}

static void open_socket(struct conn *c) {
    char ask[600];
    int length = snprintf(ask, sizeof ask,
        "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n",
        socket_path, port);
    dial(c);
    c->state = OPENING;
    say(c, ask, length);
}

static void is_live(struct conn *c) {
    c->state = LIVE;
    c->last = first;
    n_live++;
}

static void take_changes(struct conn *c, char *at, char *end) {
    u64 t = now();
    while ((at = memmem(at, end - at, "\"seq\":", 6))) {
        u64 seq = strtoull(at += 6, &at, 10);
        if (seq <= c->last) continue;
        lost += seq - c->last - 1;
        c->last = seq;
        if (seq >= MOST_SEQ) die("too many changes");
        u64 bucket = (t - stamps[seq]) / STEP_NS;
        late[bucket < BUCKETS ? bucket : BUCKETS - 1]++;
        newest_at[seq] = t;
        deliveries++;
    }
}

static void take_frame(struct conn *c, char *text, char *end) {
    char ask[200];
    if (c->state == LIVE && end - text > 12 && !memcmp(text, "42[\"changes\"", 12))
        take_changes(c, text, end);
    else if (*text == '2')
        say_frame(c, "3");
    else if (c->state == GREETING && *text == '0')
        say_frame(c, "40");
    else if (c->state == GREETING && !memcmp(text, "40", 2)) {
        snprintf(ask, sizeof ask, "420[\"follow\",{\"event\":\"%s\",\"since\":%llu}]", code,
                 (unsigned long long)first);
        c->state = FOLLOWING;
        say_frame(c, ask);
    } else if (c->state == FOLLOWING && !memcmp(text, "430", 3)) {
        if (memmem(text, end - text, "error", 5)) die("may not follow");
        is_live(c);
    }
}

static char *take_frames(struct conn *c, char *at, char *end) {
    while (end - at >= 2) {
        unsigned char *b = (unsigned char *)at;
        u64 length = b[1] & 127, head = 2;
        if (length == 126) head = 4;
        if (length == 127) head = 10;
        if ((u64)(end - at) < head) break;
        if (head > 2) {
            length = 0;
            for (u64 i = 2; i < head; i++) length = length << 8 | b[i];
        }
        if ((u64)(end - at) < head + length) break;
        if (b[0] == 0x88) die("a phone was hung up on");
        take_frame(c, at + head, at + head + length);
        at += head + length;
    }
    return at;
}

static void take_answer(struct conn *c, char *head) {
    if (memcmp(head, "HTTP/1.1 2", 10)) {
        fprintf(stderr, "%.300s\n", head);
        die("a request was refused");
    }
    if (c->is_writer) {
        if (n_answers < sizeof answers / sizeof *answers) answers[n_answers++] = now() - c->asked;
        c->busy = 0;
        n_busy--;
    } else if (c->state == PAGE)
        get(c, board_path, BOARD);
    else
        c->state = OPENING, close(c->fd), open_socket(c);
}

static char *take_http(struct conn *c, char *at, char *end) {
    char *body = memmem(at, end - at, "\r\n\r\n", 4);
    if (!body) return at;
    body += 4;
    if (c->state == OPENING && !c->is_writer) {
        if (memcmp(at, "HTTP/1.1 101", 12)) die("no WebSocket");
        c->state = GREETING;
        if (is_bare) is_live(c);
        return take_frames(c, body, end);
    }
    *(body - 1) = 0;
    char *length = strcasestr(at, "content-length:");
    if (!length) die("an answer without a length");
    *(body - 1) = '\n';
    long size = strtol(length + 15, 0, 10);
    if (end - body < size) return at;
    take_answer(c, at);
    return body + size;
}

static void take(struct conn *c) {
    char *start = shared, *end;
    memcpy(shared, c->kept, c->have);
    ssize_t got = recv(c->fd, shared + c->have, sizeof shared - c->have - 1, 0);
    if (got < 0 && errno == EAGAIN) return;
    if (got <= 0) die("a connection ended");
    wire_bytes += got;
    int fd = c->fd;
    end = shared + c->have + got;
    *end = 0;
    start = c->is_writer || c->state <= OPENING ? take_http(c, start, end) : take_frames(c, start, end);
    if (c->fd != fd) return; /* it has dialled anew */
    c->have = end - start;
    if (c->have > c->room) c->kept = realloc(c->kept, c->room = c->have * 2);
    memcpy(c->kept, start, c->have);
}

static void turn(int ms) {
    struct epoll_event events[512];
    int n = epoll_wait(ep, events, 512, ms);
    for (int i = 0; i < n; i++) take(events[i].data.ptr);
}

static void mark(struct conn *w) {
    char ask[2000], body[100];
    int length;
    refs++;
    snprintf(body, sizeof body, "{\"ref\":\"bench-%d-%llu\"}", getpid(), (unsigned long long)refs);
    if (w->marks)
        length = snprintf(ask, sizeof ask,
            "PUT %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nCookie: %s\r\n"
            "Content-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s",
            w->path, port, w->cookie, strlen(body), body);
    else
        length = snprintf(ask, sizeof ask,
            "DELETE %s?ref=bench-%d-%llu HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nCookie: %s\r\n\r\n",
            w->path, getpid(), (unsigned long long)refs, port, w->cookie);
    w->marks = !w->marks;
    w->busy = 1;
    n_busy++;
    w->asked = now();
    say(w, ask, length);
}

/* ------------------------------------------------------------------ what it cost */

static u64 server_cpu_us(int pid) {
    char path[40], text[1000];
    unsigned long user, system;
    snprintf(path, sizeof path, "/proc/%d/stat", pid);
    FILE *f = fopen(path, "r");
    if (!f || !fgets(text, sizeof text, f)) die("the server is gone");
    fclose(f);
    sscanf(strrchr(text, ')') + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user,
           &system);
    return (user + system) * (1000000 / sysconf(_SC_CLK_TCK));
}

static long server_kb(int pid) {
    char path[40], line[200];
    long kb = 0;
    snprintf(path, sizeof path, "/proc/%d/status", pid);
    FILE *f = fopen(path, "r");
    while (f && fgets(line, sizeof line, f)) sscanf(line, "VmRSS: %ld", &kb);
    if (f) fclose(f);
    return kb;
}

static u64 own_cpu_us(void) {
    struct rusage r;
    getrusage(RUSAGE_SELF, &r);
    return (r.ru_utime.tv_sec + r.ru_stime.tv_sec) * 1000000ull + r.ru_utime.tv_usec +
           r.ru_stime.tv_usec;
}

static double late_ms(double share) {
    u64 seen = 0;
    for (int i = 0; i < BUCKETS; i++)
        if ((seen += late[i]) && seen >= share * deliveries) return (i + 0.5) * STEP_NS / 1e6;
    return 0;
}

static int by_size(const void *a, const void *b) {
    u64 x = *(u64 *)a, y = *(u64 *)b;
    return (x > y) - (x < y);
}

static double share_ms(u64 *sorted, u64 n, double share) {
    return n ? sorted[(u64)(share * (n - 1))] / 1e6 : 0;
}

/* ------------------------------------------------------------------ the phases */

static void phase(const char *text, int pid) {
    char name[20] = "";
    int many, times, next = 0;
    if (sscanf(text, "%19[a-z]:%d:%d", name, &many, &times) != 3) die("no such phase");
    int is_pace = !strcmp(name, "pace"), is_flow = !strcmp(name, "flow");
    u64 from = stamps[0], started = now(), cpu = server_cpu_us(pid), own = own_cpu_us();
    u64 until = started + (u64)times * 1000000000ull, due = started;
    memset(late, 0, BUCKETS * sizeof *late);
    deliveries = n_answers = lost = wire_bytes = 0;
    if (!is_pace && many > n_writers) die("too few writers");
    for (int burst = 0; !is_pace && !is_flow && burst < times; burst++) {
        for (int i = 0; i < many; i++) mark(&writers[i]);
        while (n_busy) turn(100);
        for (u64 rest = now() + 500000000ull; now() < rest;) turn(10);
    }
    while ((is_pace || is_flow) && now() < until) {
        if (is_flow)
            for (int i = 0; i < many; i++)
                if (!writers[i].busy) mark(&writers[i]);
        if (is_pace && now() >= due && !writers[next].busy) {
            mark(&writers[next]);
            next = (next + 1) % n_writers;
            due += 1000000000ull / many;
        }
        turn(is_flow ? 10 : 1);
    }
    while (n_busy) turn(100);
    u64 ended = now(), changes = stamps[0] - from;
    for (int behind = 1; behind && now() < ended + PATIENCE_NS;) {
        turn(10);
        behind = 0;
        for (int i = 0; i < n_phones; i++) behind += phones[i].last < stamps[0];
    }
    double seconds = (now() - started) / 1e9;
    cpu = server_cpu_us(pid) - cpu;
    own = own_cpu_us() - own;
    for (int i = 0; i < n_phones; i++) lost += stamps[0] - phones[i].last;
    u64 *last = malloc((changes + 1) * sizeof *last);
    for (u64 i = 0; i < changes; i++) last[i] = newest_at[from + 1 + i] - stamps[from + 1 + i];
    qsort(last, changes, sizeof *last, by_size);
    qsort(answers, n_answers, sizeof *answers, by_size);
    printf("{\"phase\": \"%s\", \"phones\": %d, \"changes\": %llu, \"seconds\": %.3f, "
           "\"deliveries\": %llu, \"lost\": %llu, \"changes_per_s\": %.1f, "
           "\"all_p50_ms\": %.2f, \"all_p95_ms\": %.2f, \"all_p99_ms\": %.2f, "
           "\"last_p50_ms\": %.2f, \"last_p95_ms\": %.2f, \"last_worst_ms\": %.2f, "
           "\"answer_p50_ms\": %.2f, \"answer_p99_ms\": %.2f, \"bytes_per_delivery\": %.0f, "
           "\"cpu_us_per_delivery\": %.3f, \"server_cpu\": %.3f, \"client_cpu\": %.3f}\n",
           name, n_phones, (unsigned long long)changes, seconds, (unsigned long long)deliveries,
           (unsigned long long)lost, changes / ((ended - started) / 1e9), late_ms(.5), late_ms(.95),
           late_ms(.99), share_ms(last, changes, .5), share_ms(last, changes, .95),
           share_ms(last, changes, 1), share_ms(answers, n_answers, .5),
           share_ms(answers, n_answers, .99), deliveries ? (double)wire_bytes / deliveries : 0,
           deliveries ? (double)cpu / deliveries : 0, cpu / 1e6 / seconds, own / 1e6 / seconds);
    fflush(stdout);
    free(last);
}

static void join(int pid) {
    u64 started = now(), cpu = server_cpu_us(pid), own = own_cpu_us();
    long kb = server_kb(pid);
    for (int i = 0; i < n_phones; i++) {
        if (page_path)
            dial(&phones[i]), get(&phones[i], page_path, PAGE);
        else
            open_socket(&phones[i]);
        turn(0);
    }
    while (n_live < n_phones && now() < started + 3 * PATIENCE_NS) turn(100);
    if (n_live < n_phones) die("not all phones are live");
    double seconds = (now() - started) / 1e9;
    cpu = server_cpu_us(pid) - cpu;
    own = own_cpu_us() - own;
    printf("{\"phase\": \"%s\", \"phones\": %d, \"seconds\": %.3f, \"cpu_ms_per_phone\": %.3f, "
           "\"kb_per_phone\": %.1f, \"wire_kb_per_phone\": %.2f, \"lost\": 0, "
           "\"client_cpu\": %.3f}\n",
           page_path ? "storm" : "join", n_phones, seconds, cpu / 1e3 / n_phones,
           (double)(server_kb(pid) - kb) / n_phones, wire_bytes / 1e3 / n_phones,
           own / 1e6 / seconds);
    fflush(stdout);
}

static void read_writers(const char *path) {
    static char line[2000];
    FILE *f = fopen(path, "r");
    writers = calloc(1000, sizeof *writers);
    while (f && fgets(line, sizeof line, f) && n_writers < 1000) {
        struct conn *w = &writers[n_writers++];
        line[strcspn(line, "\n")] = 0;
        w->cookie = strdup(strtok(line, "\t"));
        w->path = strdup(strtok(0, "\t"));
        w->state = WRITER;
        w->is_writer = w->marks = 1;
        dial(w);
    }
    if (f) fclose(f);
}

int main(int argc, char **argv) {
    if (argc < 8) die("see the top of phones.c");
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    alarm(LONGEST);
    port = atoi(argv[1]);
    int pid = atoi(argv[2]), fd = open(argv[3], O_RDWR), at = 8;
    stamps = mmap(0, MOST_SEQ * sizeof *stamps, PROT_READ, MAP_SHARED, fd, 0);
    if (stamps == MAP_FAILED) die("no stamps");
    newest_at = calloc(MOST_SEQ, sizeof *newest_at);
    late = calloc(BUCKETS, sizeof *late);
    ep = epoll_create1(0);
    n_phones = atoi(argv[5]);
    first = strtoull(argv[6], 0, 10);
    socket_path = argv[7];
    is_bare = *socket_path == '-';
    if (is_bare) socket_path = "/";
    char *query = strstr(socket_path, "code=");
    if (query) snprintf(code, sizeof code, "%s", query + 5);
    phones = calloc(n_phones, sizeof *phones);
    if (argc > 8 && !strncmp(argv[8], "storm:", 6)) {
        page_path = strtok(argv[8] + 6, ":");
        board_path = strtok(0, ":");
        at++;
    }
    join(pid);
    read_writers(argv[4]); /* only now: who says nothing for half a minute is hung up on */
    for (u64 rest = now() + 2200000000ull; now() < rest;) turn(10); /* presence is told, caches fill */
    for (; at < argc; at++) phase(argv[at], pid);
    return 0;
}
