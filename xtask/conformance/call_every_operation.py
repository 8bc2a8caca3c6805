"""Calls every operation of a server by a client that openapi-python-client wrote.

usage: call_every_operation.py PACKAGE_FOLDER URL KEY < VISITS

A line of VISITS is what `--example visit` prints of one request: its operation, parameters and body as JSON. Prints a
line for each finding, `METHOD /path | finding`, then `operations calls`.
"""

import datetime
import enum
import importlib
import inspect
import json
import pkgutil
import sys
import types
import typing
import uuid
from pathlib import Path

from dateutil.parser import isoparse


def bare(name):
    """A name without what the two generators write differently."""
    return "".join(c for c in name if c.isalnum()).lower()


def operations(package):
    """The function of each operation, by its bare id."""
    found = {}
    for tag in pkgutil.iter_modules(importlib.import_module(f"{package}.api").__path__):
        inner = importlib.import_module(f"{package}.api.{tag.name}")
        for module in pkgutil.iter_modules(inner.__path__):
            found[bare(module.name)] = importlib.import_module(f"{package}.api.{tag.name}.{module.name}").sync_detailed
    return found


def converted(value, kind):
    """A JSON value as the client's own type."""
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        for one in typing.get_args(kind):
            try:
                return converted(value, one)
            except (TypeError, ValueError, KeyError, AttributeError):
                continue
        raise TypeError(f"{value!r} is none of {kind}")
    if typing.get_origin(kind) is list:
        return [converted(item, typing.get_args(kind)[0]) for item in value]
    if kind is typing.Any:
        return value
    if kind is datetime.datetime:
        return isoparse(value)
    if kind is datetime.date:
        return isoparse(value).date()
    if kind is uuid.UUID:
        return uuid.UUID(value)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind(value)
    if hasattr(kind, "from_dict"):
        return kind.from_dict(value)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if isinstance(value, kind) and isinstance(value, bool) == (kind is bool):
        return value
    raise TypeError(f"{value!r} is no {kind}")


def arguments(function, visit):
    hints = typing.get_type_hints(function)
    given = {bare(name): value for name, value in visit["parameters"].items()}
    if visit["body"] is not None:
        given["body"] = visit["body"]
    taken = {}
    for name in inspect.signature(function).parameters:
        if name != "client" and bare(name) in given:
            taken[name] = converted(given.pop(bare(name)), hints[name])
    if given:
        raise TypeError(f"the client does not take {', '.join(given)}")
    return taken


def main():
    folder, url, key = sys.argv[1:]
    sys.path.insert(0, str(Path(folder).parent))
    package = Path(folder).name
    client = importlib.import_module(package).AuthenticatedClient(base_url=url, token=key, prefix="")
    known = operations(package)
    calls, called = 0, set()
    for line in sys.stdin:
        visit = json.loads(line)
        place = f"{visit['method']} {visit['path']}"
        function = known.get(bare(visit["operation"]))
        if function is None:
            print(f"{place} | the client has no function for it")
            continue
        try:
            answer = function(**arguments(function, visit), client=client)
        except Exception as error:  # Whatever goes wrong in the client is a finding.
            print(f"{place} | {type(error).__name__}: {error}")
            continue
        calls += 1
        called.add(place)
        if not 200 <= answer.status_code < 300:
            print(f"{place} | {int(answer.status_code)}: {answer.content.decode(errors='replace')[:300]}")
        elif answer.parsed is None and answer.content:
            print(f"{place} | {int(answer.status_code)} was not read: {answer.content.decode(errors='replace')[:300]}")
    print(f"{len(called)} {calls}")


main()
