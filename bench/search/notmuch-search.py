"""Times notmuch's library, without its process: one JSON object a question on standard output."""
import json
import sys
import time

import notmuch2

path, config, rounds, *questions = sys.argv[1:]
database = notmuch2.Database(
    path, mode=notmuch2.Database.MODE.READ_ONLY, config=config
)
for question in questions:
    times = []
    for _ in range(int(rounds)):
        began = time.perf_counter()
        for index, message in enumerate(
            database.messages(question, sort=notmuch2.Database.SORT.NEWEST_FIRST)
        ):
            message.header("subject")
            if index == 49:
                break
        times.append((time.perf_counter() - began) * 1000)
    print(json.dumps({"question": question, "times": times}))
