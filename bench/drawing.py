"""A chart as SVG, beside the program that draws it."""

from pathlib import Path


class Drawing:
    def __init__(self, width: int, height: int):
        self.parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
            f'<rect width="{width}" height="{height}" fill="white"/>',
        ]

    def text(self, x: float, y: float, words: str, anchor: str = "start", colour: str = "black") -> None:
        self.parts.append(f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}" fill="{colour}">{words}</text>')

    def bar(self, x: float, y: float, width: float, colour: str, opacity: float) -> None:
        size = f'width="{width:.0f}" height="12"'
        self.parts.append(f'<rect x="{x:.0f}" y="{y:.0f}" {size} fill="{colour}" fill-opacity="{opacity}"/>')

    def rule(self, x: float, top: float, bottom: float, colour: str = "#ddd") -> None:
        self._line(x, top, x, bottom, colour)

    def level(self, y: float, left: float, right: float, colour: str = "#ddd") -> None:
        self._line(left, y, right, y, colour)

    def _line(self, x1: float, y1: float, x2: float, y2: float, colour: str) -> None:
        self.parts.append(f'<line x1="{x1:.0f}" x2="{x2:.0f}" y1="{y1:.0f}" y2="{y2:.0f}" stroke="{colour}"/>')

    def path(self, points: list[tuple[float, float]], colour: str) -> None:
        along = " ".join(f"{x:.0f},{y:.0f}" for x, y in points)
        self.parts.append(f'<polyline points="{along}" fill="none" stroke="{colour}" stroke-width="2"/>')

    def write(self, name: str) -> None:
        Path(__file__).with_name(name).write_text("\n".join([*self.parts, "</svg>\n"]))
