"""PDF files as small as they can be, written by hand: lines of print at places on pages."""

import zlib

WIDTH, HEIGHT = 595, 842


def pdf(pages, *, info="", packed=True, extra=(), trailer="", fonts=None):
    """A PDF whose pages are lists of (x, y, size, words); ``words`` are cp1252 at most."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        3: fonts
        or b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
        4: f"<< {info} >>".encode("latin-1"),
    }
    kids = []
    for number, lines in enumerate(pages):
        own, content = 10 + 2 * number, lines if isinstance(lines, bytes) else _content(lines)
        data = zlib.compress(content) if packed else content
        kind = "/Filter /FlateDecode " if packed else ""
        objects[own] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {own + 1} 0 R >>"
        ).encode()
        objects[own + 1] = f"<< {kind}/Length {len(data)} >>\nstream\n".encode() + data
        objects[own + 1] += b"\nendstream"
        kids.append(f"{own} 0 R")
    objects[2] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    objects.update(extra)
    return _file(objects, trailer)


def _content(lines):
    parts = ["BT"]
    for x, y, size, words in lines:
        inside = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        parts.append(f"/F1 {size} Tf 1 0 0 1 {x} {y} Tm ({inside}) Tj")
    return "\n".join([*parts, "ET"]).encode("cp1252")


def _file(objects, trailer):
    data, places = b"%PDF-1.4\n", {}
    for number, content in sorted(objects.items()):
        places[number] = len(data)
        data += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start, size = len(data), max(places) + 1
    data += f"xref\n0 {size}\n0000000000 65535 f \n".encode()
    for number in range(1, size):
        free = "0000000000 65535 f \n"
        data += (f"{places[number]:010} 00000 n \n" if number in places else free).encode()
    data += f"trailer\n<< /Size {size} /Root 1 0 R /Info 4 0 R {trailer} >>\n".encode()
    return data + f"startxref\n{start}\n%%EOF\n".encode()


def column(x, y, *lines, size=11, step=13):
    """Lines one under the other."""
    return [(x, y - step * number, size, words) for number, words in enumerate(lines)]
