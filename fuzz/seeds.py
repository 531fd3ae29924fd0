"""The policies of spec/policy-cases.jsonl as the first inputs of the targets that read texts."""

import hashlib
import json
import pathlib

HERE = pathlib.Path(__file__).parent


def documents(value):
    if isinstance(value, dict):
        if "Statement" in value:
            yield value
        for member in value.values():
            yield from documents(member)
    elif isinstance(value, list):
        for entry in value:
            yield from documents(entry)


for line in (HERE.parent / "spec/policy-cases.jsonl").read_text().splitlines():
    for document in documents(json.loads(line)):
        text = json.dumps(document, ensure_ascii=False, indent=1)
        for target in ("parser", "printer"):
            name = hashlib.sha1(text.encode()).hexdigest()
            folder = HERE / "corpus" / target
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
