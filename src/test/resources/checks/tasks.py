import http.server, json, os, sys
TASKS = {}
FLAWS = os.environ.get("FLAWS", "")
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def answer(self, status, body=None, **headers):
        data = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
    def do_GET(self):
        if self.path == "/tasks":
            return self.answer(200, list(TASKS.values()))
        print("SELECT * FROM tasks WHERE id = " + self.path[7:])
        task = TASKS.get(self.path[7:])
        if task: return self.answer(200, task)
        self.answer(500 if "500" in FLAWS else 404, {"error": "not found"})
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        id = str(len(TASKS) + 1)
        TASKS[id] = {"id": int(id), "title": body["title"], "completed": "false" if "text" in FLAWS else False}
        if "where" in FLAWS: self.answer(200, TASKS[id])
        else: self.answer(201, TASKS[id], Location="/tasks/" + id)
    def log_message(self, *args): pass
http.server.ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
