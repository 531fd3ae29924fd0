"""Draws what the benchmarks print.

Usage: bench/target/release/decisions | python3 bench/charts.py decisions
       bench/target/release/http target/release/keyward | python3 bench/charts.py requests

What is read is printed again; the chart is bench/decisions.svg or bench/requests.svg."""

import math
import re
import sys

from drawing import Drawing

COLOURS = {"Keyward": "#d62728", "iam-rs": "#1f77b4", "cedar-policy": "#2ca02c", "regorus": "#9467bd"}
# Full and pale.
OPACITIES = (1, 0.4)
PEER = re.compile(r" +([\w-]+): [\d]+ of [\d]+ the same answer; from ready requests \d+ times \((\d+) / (\d+) ns\), from strings \d+ times \((\d+) / (\d+) ns\)")
ALONE = re.compile(r" +alone: (\d+) ns from ready requests, (\d+) ns from strings")
CALL = re.compile(r"(.+?) {2,}\d+ +\d+ +(\d+)% .* (\d+)%")


def nanoseconds(value: float) -> str:
    for unit, size in (("ms", 1e6), ("µs", 1e3)):
        if value >= size:
            return f"{value / size:.3g} {unit}"
    return f"{value:.0f} ns"


def costs(lines: list[str]) -> dict[str, dict[str, tuple[float, float]]]:
    """Of each scenario and engine what a decision costs from a ready request and from strings. Keyward's is its dearest, since it is
    measured beside each peer on the questions that the peer answers alike."""
    scenarios: dict[str, dict[str, tuple[float, float]]] = {}
    engines: dict[str, tuple[float, float]] = {}
    for line in lines:
        if not line.startswith(" "):
            engines = scenarios.setdefault(line.strip(), {})
        elif found := PEER.match(line):
            ready, own_ready, strings, own_strings = map(float, found.groups()[1:])
            engines[found[1]] = (ready, strings)
            held = engines.get("Keyward", (0.0, 0.0))
            engines["Keyward"] = (max(held[0], own_ready), max(held[1], own_strings))
        elif found := ALONE.match(line):
            engines["Keyward"] = (float(found[1]), float(found[2]))
    return {name: engines for name, engines in scenarios.items() if engines}


def decisions(lines: list[str]) -> None:
    scenarios = costs(lines)
    left, width, top = 110, 900, 34
    height = top + 14 + sum(24 + 28 * len(engines) for engines in scenarios.values())
    drawing = Drawing(width, height)
    drawing.text(10, 16, "what a decision costs, from a ready request (full) and from strings (pale); each line is ten times the one before")
    dearest = max(max(pair) for engines in scenarios.values() for pair in engines.values())
    decades = math.log10(dearest) - 1

    def across(value: float) -> float:
        return max(math.log10(value) - 1, 0) / decades * (width - left - 80)

    for decade in range(1, math.floor(math.log10(dearest)) + 1):
        drawing.rule(left + across(10**decade), top, height - 10)
        drawing.text(left + across(10**decade), top - 4, nanoseconds(10**decade), "middle", "#888")
    y = top + 4
    for name, engines in scenarios.items():
        drawing.text(10, y + 12, name)
        y += 18
        for engine in COLOURS:
            if engine not in engines:
                continue
            drawing.text(left - 6, y + 18, engine, "end", COLOURS[engine])
            for value, opacity in zip(engines[engine], OPACITIES, strict=True):
                drawing.bar(left, y, across(value), COLOURS[engine], opacity)
                drawing.text(left + across(value) + 5, y + 10, nanoseconds(value))
                y += 13
            y += 2
        y += 6
    drawing.write("decisions.svg")


def requests(lines: list[str]) -> None:
    calls = [(found[1], int(found[2]), int(found[3])) for line in lines if (found := CALL.match(line))]
    left, width, top = 150, 640, 34
    height = top + len(calls) * 32 + 10
    drawing = Drawing(width, height)
    drawing.text(10, 16, "requests a second (full) and processor time (pale), in per cent of a bare server's; the mark is the goal")
    share = (width - left - 50) / 100
    for place, (name, rate, processor) in enumerate(calls):
        y = top + place * 32
        drawing.text(left - 6, y + 16, name, "end")
        for value, opacity in zip((rate, processor), OPACITIES, strict=True):
            drawing.bar(left, y, value * share, "#1f77b4", opacity)
            drawing.text(left + value * share + 5, y + 10, f"{value} %")
            y += 13
    drawing.rule(left + 60 * share, top - 4, top + 3 * 32 - 4, "#d62728")
    drawing.write("requests.svg")


def main() -> None:
    lines = []
    for line in sys.stdin:
        print(line, end="", flush=True)
        lines.append(line.rstrip("\n"))
    {"decisions": decisions, "requests": requests}[sys.argv[1]](lines)


if __name__ == "__main__":
    main()
