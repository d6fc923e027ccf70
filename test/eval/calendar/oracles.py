"""What python3-dateutil and python3-recurring-ical-events make of generated series.

One JSON object a line in: {"rules": [RRULE, ...], "start", "zone", "allDay", "extra", "excepted", "until", "ics"}.
One a line out: {"dateutil": [[instant, ...] for each rule], "withStart": [...], "recurring": [instant, ...] or null}.
Instants are seconds since 1970; whole days and floating times are taken as UTC.
"""

import datetime
import json
import sys
import warnings
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from dateutil.rrule import rruleset, rrulestr

warnings.filterwarnings("ignore")

UTC = datetime.timezone.utc
MOST = 5000


def moment(text, zone):
    read = datetime.datetime.fromisoformat(text)
    return read.replace(tzinfo=ZoneInfo(zone)) if zone else read


def seconds(at):
    if not isinstance(at, datetime.datetime):
        at = datetime.datetime(at.year, at.month, at.day)
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return int(at.timestamp())


def by_dateutil(rule, case, with_start):
    start = moment(case["start"], case["zone"])
    until = moment(case["until"], case["zone"])
    wanted = rruleset()
    wanted.rrule(rrulestr(rule, dtstart=start))
    if with_start:
        wanted.rdate(start)
    for text in case["extra"]:
        wanted.rdate(moment(text, case["zone"]))
    for text in case["excepted"]:
        wanted.exdate(moment(text, case["zone"]))
    found = []
    for at in wanted:
        if at >= until or len(found) >= MOST:
            break
        found.append(seconds(at))
    return sorted(set(found))


def by_recurring(case):
    try:
        calendar = icalendar.Calendar.from_ical(case["ics"])
        start = moment(case["start"], case["zone"]) - datetime.timedelta(days=1)
        until = moment(case["until"], case["zone"])
        events = recurring_ical_events.of(calendar).between(start, until)
    except Exception:  # it refuses some rules that dateutil follows
        return None
    return sorted({seconds(event["DTSTART"].dt) for event in events})


for line in sys.stdin:
    case = json.loads(line)
    answer = {"dateutil": [], "withStart": []}
    for each in case["rules"]:
        try:
            answer["dateutil"].append(by_dateutil(each, case, False))
            answer["withStart"].append(by_dateutil(each, case, True))
        except ValueError:
            answer["dateutil"].append(None)
            answer["withStart"].append(None)
    answer["recurring"] = by_recurring(case)
    print(json.dumps(answer), flush=True)
