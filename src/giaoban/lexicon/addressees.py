"""Chủ thể trong văn bản: bodies, officials and collectives where a sentence names them.

A name begins with one of the words that names of bodies begin with, and goes on over capitals and
over the small words that names are made of. It ends where a verb, another name or a mark begins.
Lists are parted at commas and "và" before another such beginning, so that "Sở Khoa học và Công
nghệ" and "Sở Văn hóa, Thể thao và Du lịch" stay whole; what a head noun heads ("các Sở: A, B") is
one party with its members.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

from giaoban.lexicon._body_words import (
    AND_IN_NAMES,
    COLLECTIVE_NOUNS,
    COMMA_IN_NAMES,
    DISTRIBUTIVE,
    HEADS,
    PLACES,
    RELATIVES,
    SURNAMES,
    TAILS,
    TERMS,
    THINGS,
    VERB_NAMES,
    Head,
)
from giaoban.lexicon._glue import told_apart
from giaoban.lexicon._keys import WORD, Phrases, key_of
from giaoban.lexicon.duties import ADVERBS, PREDICATES, STOPS
from giaoban.model import Body, Group, Party, Person

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FoundParty", "Names"]


@frozen
class FoundParty:
    """Chủ thể trong văn bản: where a party is named, and which.

    Args:
        start, end:
            The name in the text.
        stop:
            Where the text goes on, behind a note in parentheses or an apposition.
        named:
            Whether the name is one's own ("Sở Xây dựng", not "các cơ quan liên quan").
        certain:
            Whether it is clear where the name ends.
    """

    start: int
    end: int
    stop: int
    party: Party
    named: bool = True
    certain: bool = True


Mode = Literal["one", "company", "many", "places"]
"""How a name goes on: one body's, a company's (over commas), a collective's, or places' only."""

_MANY: Final = frozenset({"many", "places"})
_MOST_WORDS: Final = 40
_MOST_PARTIES: Final = 40
_MOST_MEMBERS: Final = 150
_TOKEN: Final = re.compile(r"[^\W_](?:[\w&]|[./-](?=[^\W_]))*")
_NOTE: Final = re.compile(r" ?\([^()\n]{1,160}\)")
_BETWEEN: Final = re.compile(r"; |, (?:và |cùng )?| và | cùng (?:với )?| hoặc | & ")
_TITLES: Final = re.compile(r"(?:(?:gs|pgs|ts|ths|bs|bscki{1,2}|ks|cn|ncs|luật sư)(?:\. ?| ))+")
_EACH: Final = re.compile(
    r" (?:các|những|từng|mỗi)(?= )(?! (?:khu (?:công nghiệp|kinh tế)|kcn|kkt)(?![^\W_]))"
)
_NEXT_MEMBER: Final = re.compile(r"[,;] (?:và )?| và ")
_NEXT_PERSON: Final = re.compile(r"[,;] (?:và )?(?:đồng chí |đ/c )?| và (?:đồng chí )?")
_TO_POSITION: Final = re.compile(r",? - |, ")
_MORE_POSITIONS: Final = re.compile(r", (?:kiêm )?")
_STANDING: Final = re.compile(r" (?:thường trực|phụ trách|chuyên trách)(?![^\W_])")
_PLACES: Final = re.compile(r" (?:tỉnh|thành phố|huyện|quận|xã|phường|uỷ|phủ|nước) ")
_ZONES: Final = re.compile(r"các (?:khu (?:công nghiệp|kinh tế)|kcn|kkt)(?![^\W_])")
_APPOSITION: Final = re.compile(
    r",? (?:là )?(?=(?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối|chủ quản|quản lý|tham mưu)(?! ?,? phối hợp))"
)


class Names:
    """The parties that one text, in NFC, names, wherever one is asked for.

    Places are those in `text`, in which syllables that were run together stand apart; `origin`
    tells where that is as printed, and `said` what is printed there.

    Args:
        known:
            Names that are known to be whole: they are taken as they stand.
    """

    def __init__(self, text: str, *, known: Phrases[None] | None = None) -> None:
        self._apart = told_apart(text)
        self._printed = text
        self.text = text if self._apart is None else self._apart.seen
        self.key = key_of(self.text)
        self._known = known

    def origin(self, at: int) -> int:
        """Return the place in the text as printed."""
        return at if self._apart is None else self._apart.origin(at)

    def place(self, origin: int) -> int:
        """Return the place in `text` of a place in the text as printed."""
        return origin if self._apart is None else self._apart.place(origin)

    def printed(self, found: FoundParty) -> FoundParty:
        """Return *found* with its places in the text as printed."""
        start, end, stop = map(self.origin, (found.start, found.end, found.stop))
        return FoundParty(start, end, stop, found.party, found.named, found.certain)

    def said(self, start: int, end: int) -> str:
        """Return what is printed between two places."""
        return self._printed[self.origin(start) : self.origin(end)]

    # --- several ---------------------------------------------------------------------------------

    def read(self, start: int) -> list[FoundParty]:
        """Return the parties that are listed from *start* on; none if none is named there."""
        found: list[FoundParty] = []
        at: int | None = start
        while at is not None and len(found) < _MOST_PARTIES:
            party = self.one(at)
            if party is None:
                break
            found.append(party)
            at = self._after_mark(party.stop)
        return found

    def _after_mark(self, at: int) -> int | None:
        """Return where the next of a list begins, behind a comma or "và"; None if none does."""
        mark = _BETWEEN.match(self.key, at)
        if mark is None:
            return None
        return mark.end() if self._opens(mark.end()) else None

    def _opens(self, at: int) -> bool:
        if self._known is not None and self._known.at(self.key, at) is not None:
            return True
        return self._head(at) is not None or _TITLES.match(self.key, at) is not None

    def capitalised(self, start: int) -> FoundParty | None:
        """Return a name of capitals that begins with none of the words that names begin with.

        Behind a verb that orders it is somebody all the same ("giao VCCI …").
        """
        word = _TOKEN.match(self.text, start)
        if word is None or not word.group()[0].isupper() or HEADS.at(self.key, start) is not None:
            return None
        if word.group().lower() in SURNAMES:
            person = self._person(start)
            if person is not None and person[1].positions:
                return self._found(start, *person)
        end, _ = self._name(self._term_end(start, word.end()), mode="one")
        later = self._predicate_within(end, 1)
        if later is None and self.key[end : end + 1] not in {",", ":"}:
            return None
        return FoundParty(start, end, self._stop(end), Body(self.said(start, end)), certain=False)

    # --- one -------------------------------------------------------------------------------------

    def one(self, start: int) -> FoundParty | None:
        """Return the party whose name begins at *start*; None if none does."""
        whole = self._known.at(self.key, start) if self._known is not None else None
        if whole is not None:
            return self._found(start, whole[0], Body(self.said(start, whole[0])))
        titled = _TITLES.match(self.key, start)
        if titled is not None:
            person = self._person(titled.end())
            named = person is not None and person[1].name and self.text[start].isupper()
            return self._found(start, *person) if person is not None and named else None
        head = self._head(start)
        if head is None:
            return None
        end, kind = head
        match kind:
            case "comrade":
                return self._comrade(start, end)
            case "post":
                return self._official(start, end)
            case "each":
                return self._collective(start, end)
            case "noun":
                return self._common(start, end)
            case "body" | "whole":
                return self._body(start, end, whole=kind == "whole")
            case _:
                return None

    def _head(self, at: int) -> tuple[int, Head] | None:
        """Return the end and kind of the word that begins a name at *at*; None for any other."""
        found = HEADS.at(self.key, at)
        if found is None:
            return None
        end, kind = found
        if kind == "no":
            return None
        if kind == "noun" and end < len(self.key) and self._is_verb_here(at, end):
            shorter = COLLECTIVE_NOUNS.at(self.key, at)
            return None if shorter is None else (shorter[0], "noun")
        if kind in {"body", "whole", "post"} and not self.text[at].isupper():
            return (end, kind) if self._may_be_small(end, kind) else None
        return end, kind

    def _is_verb_here(self, at: int, end: int) -> bool:
        """Whether a noun ends in what is its verb: "đơn vị chủ trì, phối hợp với …"."""
        if not self.key.endswith(("chủ trì", "quản lý", "tư vấn"), at, end):
            return False
        after = end + (2 if self.key.startswith(", ", end) else 1)
        return PREDICATES.at(self.key, after) is not None and self.key.startswith(
            "chủ trì", end - 7
        )

    def _may_be_small(self, end: int, kind: Head) -> bool:
        """Whether a body is named although its first word is small: "sở Văn hoá", "đảng ủy xã"."""
        if self.text[end : end + 1] == " " and self.text[end + 1 : end + 2].isupper():
            return True
        rest = self.key[end + 1 : end + 8]
        return kind == "post" and rest.startswith(
            ("các ", "sở ", "ban ", "ubnd ", "cơ quan", "đơn vị")
        )

    # --- bodies ----------------------------------------------------------------------------------

    def _body(self, start: int, end: int, *, whole: bool) -> FoundParty | None:
        each = self._each_behind(end)
        if each is not None:
            return self._plural(start, each)
        if not whole and self._begins_collective(end):
            return self._plural(start, end)
        name = self._verb_name(end)
        company = self.key.startswith(_COMPANIES, start)
        name_end, certain = self._name(name, mode="company" if company else "one")
        alone = not whole and name_end == end and not self.text[start:end].isupper()
        if alone and len(WORD.findall(self.key[start:end])) == 1:
            return None
        return self._found(start, name_end, Body(self.said(start, name_end)), certain=certain)

    def _each_behind(self, end: int) -> int | None:
        """Return the end of "các" in "UBND các xã"; None where it does not follow."""
        found = _EACH.match(self.key, end)
        if found is None or COLLECTIVE_NOUNS.at(self.key, found.end() + 1) is None:
            return None
        return found.end()

    def _begins_collective(self, end: int) -> bool:
        """Whether a list of kinds follows: "Sở, ban, ngành tỉnh"."""
        if not self.key.startswith(", ", end):
            return False
        noun = COLLECTIVE_NOUNS.at(self.key, end + 2)
        return noun is not None and not self._is_capital_name(noun[0])

    def _verb_name(self, end: int) -> int:
        """Return where a name goes on that says what the body is for: "Quỹ hỗ trợ nông dân"."""
        if self.key[end : end + 1] != " ":
            return end
        verb = VERB_NAMES.at(self.key, end + 1)
        if verb is None or self.text[end + 1].isupper():
            return end
        later = self._predicate_within(verb[0], _FAR)
        return verb[0] if later is not None else end

    def _predicate_within(self, at: int, words: int) -> int | None:
        """Return where a verb begins within some words of *at*, before any mark."""
        for _ in range(words):
            if self.key[at : at + 1] != " ":
                return None
            at += 1
            if self._is_predicate(at):
                return at
            word = _TOKEN.match(self.key, at)
            if word is None or word.group() in STOPS:
                return None
            at = word.end()
        return None

    def _is_predicate(self, at: int) -> bool:
        if self.text[at : at + 1].isupper():
            return False
        return PREDICATES.at(self.key, at) is not None or ADVERBS.at(self.key, at) is not None

    def _name(self, end: int, *, mode: Mode) -> tuple[int, bool]:
        """Return where a name ends that has begun before *end*, and whether that is certain."""
        small, certain, open_ended = 0, True, False
        for _ in range(_MOST_WORDS):
            relative = self._relative(end) if mode in _MANY else None
            step = self._step(end, mode=mode)
            if step is not None and (relative is None or step >= relative):
                end, small = step, 0
                continue
            if relative is not None:
                end, open_ended, small = relative, True, 0
                continue
            unknown = self._unknown(end)
            if open_ended and small == 0 and self.key[end : end + 1] == " ":
                head = HEADS.at(self.key, end + 1)
                if head is not None and head[1] in {"body", "whole", "noun"}:
                    unknown = head[0]  # "phụ trách chi bộ", "thuộc sở"
            if unknown is None:
                break
            last_capital = self._last_is_capital(end)
            if open_ended and small < _RELATIVE_WORDS:
                end, small = unknown, small + 1
            elif last_capital and small == 0:
                end, small = unknown, 1
            elif small < _NEAR and self._is_in_name(end):
                end, small, certain = unknown, small + 1, False
            else:
                break
        return end, certain

    def _is_in_name(self, end: int) -> bool:
        """Whether an unknown small word is taken for the name's: a verb follows soon behind it."""
        if THINGS.at(self.key, end + 1) is not None:
            return False
        return self._predicate_within(end, _NEAR) is not None

    def _relative(self, end: int) -> int | None:
        """Return the end of what opens a clause in a collective's name; None without one."""
        if self.key[end : end + 1] != " ":
            return None
        relative = RELATIVES.at(self.key, end + 1)
        return relative[0] if relative is not None and self._goes_on(relative[0]) else None

    def _goes_on(self, at: int) -> bool:
        """Whether words of a clause follow that opens at *at*, rather than the sentence's verb."""
        if self.key[at : at + 1] != " ":
            return self.key.endswith(("trên địa bàn", "trực thuộc"), 0, at)
        head = HEADS.at(self.key, at + 1)
        return (head is not None and head[1] != "no") or not self._is_predicate(at + 1)

    def _last_is_capital(self, end: int) -> bool:
        start = self.text.rfind(" ", 0, end) + 1
        word = self.text[start:end]
        return word[:1].isupper() and (len(word) == 1 or not word.isupper())

    def _unknown(self, end: int) -> int | None:
        """Return the end of a small word that is neither a verb nor a word that ends names."""
        if self.key[end : end + 1] != " ":
            return None
        word = _TOKEN.match(self.key, end + 1)
        if word is None or word.group() in STOPS or self._is_predicate(end + 1):
            return None
        return word.end()

    def _step(self, end: int, *, mode: Mode) -> int | None:
        """Return the end of the word or term with which a name certainly goes on; None without."""
        mark = self.key[end : end + 1]
        if mark == ",":
            return self._over_comma(end, mode=mode)
        if mark != " ":
            return None
        at = end + 1
        if self.key.startswith("- ", at):
            return self._over_dash(at + 2, mode=mode)
        if self.key.startswith("và ", at):
            return self._over_and(end, at + 3, mode=mode)
        if self.key.startswith(("của ", "thuộc ", "trực thuộc "), at):
            whose = self._over_of(at)
            if whose is not None:
                return whose
        word = _TOKEN.match(self.key, at)
        if word is None:
            return None
        if self.text[at].isupper() or self.text[at].isdigit():
            return self._term_end(at, word.end())
        zones = _ZONES.match(self.key, at)
        if zones is not None:
            return zones.end()
        tail = TAILS.at(self.key, at)
        if tail is None or self._is_longer_predicate(at, tail[0]):
            return None
        verb = PREDICATES.at(self.key, at) if mode in _MANY else None
        return tail[0] if verb is None or verb[0] < tail[0] else None

    def _term_end(self, at: int, word_end: int) -> int:
        """Return where a term ends that begins with a capital: "Đào tạo", "Y tế"."""
        term = TERMS.at(self.key, at)
        return word_end if term is None else max(word_end, term[0])

    def _is_longer_predicate(self, at: int, end: int) -> bool:
        verb = PREDICATES.at(self.key, at)
        if verb is None:
            return False
        if verb[0] > end:
            return True
        if verb[0] < end:
            return False
        # "đầu tư", "xây dựng" are nouns only where the name then goes on to a verb.
        return self._predicate_within(end, _NEAR) is None

    def _over_comma(self, end: int, *, mode: Mode) -> int | None:
        if not self.key.startswith(", ", end):
            return None
        at = end + 2
        held = COMMA_IN_NAMES.at(self.key, at)
        if held is not None and mode not in _MANY:
            return held[0]
        if mode == "company" and self.text[at : at + 1].isupper() and not self._opens(at):
            return self._word_end(at)
        if mode in _MANY:
            noun = self._noun(at, mode)
            if noun is not None:
                return noun
        return None

    def _noun(self, at: int, mode: Mode) -> int | None:
        """Return the end of a common noun with which a collective goes on at *at*."""
        noun = (PLACES if mode == "places" else COLLECTIVE_NOUNS).at(self.key, at)
        if noun is None or self._is_capital_name(noun[0]):
            return None
        longer = HEADS.at(self.key, at)
        if longer is not None and longer[1] == "no":
            return None
        if longer is not None and longer[0] > noun[0] and self.text[at].isupper():
            return None  # "các bộ, ngành, Ủy ban nhân dân cấp tỉnh"
        after = noun[0] + 1
        acts = self._is_predicate(after) or self.text[after : after + 1].isupper()
        organises = self.key.startswith("tổ chức ", at) and acts
        return None if organises else noun[0]

    def _is_capital_name(self, end: int) -> bool:
        """Whether a noun is followed by a name: "xã Đồng Tâm", "Ban Dân tộc"."""
        return self.text[end : end + 1] == " " and self.text[end + 1 : end + 2].isupper()

    def _over_dash(self, at: int, *, mode: Mode) -> int | None:
        word = _TOKEN.match(self.key, at)
        if word is None:
            return None
        if mode in _MANY and self.key.startswith("xã hội", at):
            return at + len("xã hội")
        if not self.text[at].isupper():
            return None
        head = HEADS.at(self.key, at)
        if head is not None and head[1] in {"post", "comrade"}:
            return None
        return self._term_end(at, word.end())

    def _over_and(self, end: int, at: int, *, mode: Mode) -> int | None:
        if mode in _MANY:
            noun = self._noun(at, mode)
            if noun is not None and not self.text[at].isupper():
                return noun
        zones = _ZONES.match(self.key, at)
        if zones is not None:
            return zones.end()
        if not self.text[at : at + 1].isupper():
            return None
        word = _TOKEN.match(self.key, at)
        if word is None:
            return None
        if self._opens(at):
            twin = word.group() in _TWINS and self.key.endswith(_TWIN_BEFORE, 0, end)
            return word.end() if twin else None
        return self._term_end(at, word.end())

    def _over_of(self, at: int) -> int | None:
        """Return the end of "của UBND tỉnh", "thuộc Bộ Y tế": whose body it is."""
        start = self.key.index(" ", at) + 1
        if self.key.startswith("thuộc ", start):
            start += 6
        head = self._head(start)
        if head is None or head[1] not in {"body", "whole"}:
            return None
        return self._name(head[0], mode="one")[0]

    # --- collectives -----------------------------------------------------------------------------

    def _collective(self, start: int, end: int) -> FoundParty | None:
        """Return what "các …" names; None where it names no bodies or persons."""
        if self.key[end : end + 1] != " ":
            return None
        inner = self._head(end + 1)
        if inner is not None and inner[1] == "comrade":
            return self._comrade(start, inner[0])
        if COLLECTIVE_NOUNS.at(self.key, end + 1) is None and inner is None:
            return None
        if self.key.startswith("các", start) and self._is_things(end + 1):
            return None
        return self._plural(start, end)

    def _is_things(self, at: int) -> bool:
        """Whether a noun names things: "các khu đất", "các cơ sở dữ liệu"."""
        return self.key.startswith(("cơ sở dữ liệu", "khu ", "cơ sở hạ tầng", "cơ sở pháp lý"), at)

    def _common(self, start: int, end: int) -> FoundParty | None:
        name_end, certain = self._name(end, mode="many")
        text = self.said(start, name_end)
        party: Party = Group(text) if "," in text or " và " in text else Body(text)
        return self._found(start, name_end, party, named=False, certain=certain)

    def _plural(self, start: int, each: int) -> FoundParty | None:
        """Return a collective, with its members where they are listed behind a head noun.

        Args:
            each:
                The end of "các", or of the first kind ("Sở, ban, ngành").
        """
        end = each
        if self.key[each : each + 1] == " ":
            noun = COLLECTIVE_NOUNS.at(self.key, each + 1) or HEADS.at(self.key, each + 1)
            if noun is None:
                return None
            members = self._members(start, each + 1)
            if members is not None:
                return members
            end = noun[0]
        # "UBND các huyện, thị xã" goes on over kinds of places only.
        places = HEADS.at(self.key, start)
        of_places = PLACES.at(self.key, each + 1) is not None and places is not None
        mode: Mode = (
            "places" if of_places and places is not None and places[1] != "each" else "many"
        )
        end, certain = self._name(end, mode=mode)
        party = Group(self.said(start, end))
        return self._found(start, end, party, named=False, certain=certain)

    def _members(self, start: int, at: int) -> FoundParty | None:
        head = DISTRIBUTIVE.at(self.key, at)
        if head is None:
            return None
        end, kind = head
        colon = self.key.startswith(": ", end)
        first = end + (2 if colon else 1)
        if not colon and (kind == "parties" or self.key[end : end + 1] != " "):
            return None
        if not self.text[first : first + 1].isupper():
            return None
        if colon and kind == "parties" and not self._opens(first):
            return None
        members = list(self._each_member(first, kind == "parties"))
        if len(members) < _FEWEST:
            return None
        name = self.said(start, end)
        parties = tuple(member.party for member in members)
        kept = tuple(party for party in parties if not isinstance(party, Group))
        if len(kept) < len(parties):
            return None
        stop = members[-1].end
        return FoundParty(start, stop, self._stop(stop), Group(name, members=kept), named=True)

    def _each_member(self, at: int, own_heads: bool) -> Iterator[FoundParty]:  # noqa: FBT001
        """Yield the members of a list, each a name without its head noun, or with its own."""
        for _ in range(_MOST_MEMBERS):
            if own_heads or self._opens_body(at):
                member = self.one(at) if own_heads else None
                if member is None:
                    return
                yield member
                end = member.stop
            else:
                end = self._member_end(at)
                yield FoundParty(at, end, end, Body(self.said(at, end)))
            mark = _NEXT_MEMBER.match(self.key, end)
            if mark is None or not self.text[mark.end() : mark.end() + 1].isupper():
                return
            at = mark.end()

    def _opens_body(self, at: int) -> bool:
        """Whether a party of its own begins at *at*, rather than a member without a head noun."""
        head = HEADS.at(self.key, at)
        if head is None or head[1] in {"no", "noun"}:
            return False
        return (
            self._is_capital_name(head[0])
            or head[1] == "whole"
            or self.text[at : head[0]].isupper()
        )

    def _member_end(self, at: int) -> int:
        end = max(self._word_end(at), at + 1)
        small = 0
        for _ in range(_MOST_WORDS):
            if self.key.startswith(" và ", end):
                if not self._joins(at, end):
                    return end
                end = self._word_end(end + 4)
                continue
            if self.key.startswith(", ", end):
                held = COMMA_IN_NAMES.at(self.key, end + 2)
                if held is None or not self.text[end + 2].isupper():
                    return end
                end = held[0]
                continue
            step = self._step(end, mode="one")
            if step is None and small == 0 and self._last_is_capital(end):
                step = self._unknown(end)
                small = 1 if step is not None else 0
            elif step is not None:
                small = 0
            if step is None:
                return end
            end = step
        return end

    def _word_end(self, at: int) -> int:
        word = _TOKEN.match(self.key, at)
        return at if word is None else self._term_end(at, word.end())

    def _joins(self, start: int, end: int) -> bool:
        """Whether the "và" at *end* stands inside a name: "Kế hoạch và Đầu tư"."""
        before = self.key[start:end]
        after = self.key[end + 4 : end + 40]
        return any(
            before.endswith(pair.partition(" và ")[0])
            and after.startswith(pair.partition(" và ")[2])
            for pair in AND_IN_NAMES
        )

    # --- persons ---------------------------------------------------------------------------------

    def _comrade(self, start: int, end: int) -> FoundParty | None:
        """Return whom "đồng chí …" names: a person, an official, or several of them."""
        at = end + 1
        several = self.key.startswith(("các ", "toàn thể "), start)
        if several:
            if self.key.startswith(": ", end):
                members = list(self._each_person(end + 2))
                if members:
                    group = Group(self.said(start, end), members=tuple(p for _, p in members))
                    return self._found(start, members[-1][0], group)
            if self.key[end : end + 1] != " ":
                return None
            name_end, certain = self._officials(at)
            return self._found(
                start, name_end, Group(self.said(start, name_end)), named=False, certain=certain
            )
        if self.key[end : end + 1] != " ":
            return None
        person = self._person(at)
        return None if person is None else self._found(start, person[0], person[1])

    def _officials(self, at: int) -> tuple[int, bool]:
        """Return where "Ủy viên Ban Thường vụ Tỉnh ủy" ends behind "các đồng chí"."""
        head = HEADS.at(self.key, at)
        end = head[0] if head is not None and head[1] != "no" else at - 1
        if head is not None and head[1] == "post":
            end = self._of_body(end)
        return self._name(end, mode="many")

    def _each_person(self, at: int) -> Iterator[tuple[int, Person]]:
        for _ in range(_MOST_MEMBERS):
            person = self._person(at)
            if person is None:
                return
            yield person
            mark = _NEXT_PERSON.match(self.key, person[0])
            if mark is None:
                return
            at = mark.end()

    def _person(self, at: int) -> tuple[int, Person] | None:
        """Return the end and the person of "Nguyễn Văn An - Phó Bí thư, Chủ tịch" at *at*."""
        if self._is_post(at):
            end = self._position(at)
            named = self._full_name(end + 1) if self.key[end : end + 1] == " " else None
            if named is not None:
                return named, Person(self.said(end + 1, named), positions=(self.said(at, end),))
            return end, Person("", positions=(self.said(at, end),))
        name_end = self._full_name(at, any_name=True)
        if name_end is None:
            return None
        name, positions, end = self.said(at, name_end), [], name_end
        mark = _TO_POSITION.match(self.key, end)
        while mark is not None and self._is_post(mark.end()):
            last = self._position(mark.end())
            positions.append(self.said(mark.end(), last))
            end = last
            mark = _MORE_POSITIONS.match(self.key, end)
        return end, Person(name, positions=tuple(positions))

    def _is_post(self, at: int) -> bool:
        head = HEADS.at(self.key, at)
        return head is not None and head[1] == "post"

    def _position(self, at: int) -> int:
        """Return where a position ends, its body with it: "Phó Chủ tịch Thường trực UBND tỉnh"."""
        head = HEADS.at(self.key, at)
        end = at if head is None else head[0]
        extra = _STANDING.match(self.key, end)
        return self._of_body(end if extra is None else extra.end())

    def _of_body(self, end: int) -> int:
        """Return where the body ends that an office belongs to; *end* where none follows."""
        if self.key[end : end + 1] != " ":
            return end
        head = HEADS.at(self.key, end + 1)
        if head is not None and head[1] in {"body", "whole"}:
            return self._until_person(end + 1, head[0])
        if head is not None and head[1] == "post":
            return self._position(end + 1)
        return self._until_person(end, end) if self._is_capital_name(end) else end

    def _until_person(self, start: int, end: int) -> int:
        """Return where a body's name ends, before a person's name where one follows it."""
        name_end = self._name(end, mode="one")[0]
        for place in _PLACES.finditer(self.key, start, name_end):
            person = self._full_name(place.end())
            if person is not None and person >= name_end and self._is_person(place.end(), person):
                return place.end() - 1
        return name_end

    def _is_person(self, start: int, end: int) -> bool:
        words = self.key[start:end].split()
        if words[0] not in SURNAMES:
            return False
        before = self.key[:start].rstrip().rsplit(" ", 1)[-1]
        if before == "tỉnh" and words[0] in _STRONG:
            return len(words) > 1
        count = len(words)
        if before in {"xã", "phường", "huyện", "quận", "phố"}:
            return count >= _LONG_NAME and words[1] in _MIDDLE_NAMES
        return count >= (_LONG_NAME if before == "tỉnh" else _FEWEST)

    def _full_name(self, at: int, *, any_name: bool = False) -> int | None:
        """Return where a person's name ends that begins at *at*; None if none does."""
        end, count = at, 0
        while count < _MOST_NAMES:
            word = _TOKEN.match(self.text, end + (1 if count else 0))
            if word is None or (count and self.text[end : end + 1] != " "):
                break
            syllable = word.group()
            if not syllable[:1].isupper() or (syllable.isupper() and len(syllable) > 1):
                break
            end, count = word.end(), count + 1
        if count < _FEWEST:
            return None
        first = self.key[at:end].split()[0]
        return end if any_name or first in SURNAMES else None

    def _official(self, start: int, end: int) -> FoundParty | None:
        """Return an official by position, or the heads of several bodies."""
        each = _EACH.match(self.key, end)
        if each is not None:
            return self._plural(start, each.end())
        noun = COLLECTIVE_NOUNS.at(self.key, end + 1) if self.key[end : end + 1] == " " else None
        if (
            noun is not None
            and not self.text[end + 1].isupper()
            and PLACES.at(self.key, end + 1) is None
        ):
            name_end, certain = self._name(noun[0], mode="many")
            return self._found(
                start, name_end, Group(self.said(start, name_end)), named=False, certain=certain
            )
        last = self._position(start)
        inner = _EACH.search(self.key, start, last)
        if inner is not None:
            return self._plural(start, inner.end())
        follow = _EACH.match(self.key, last)
        if follow is not None and COLLECTIVE_NOUNS.at(self.key, follow.end() + 1):
            return self._plural(start, follow.end())
        named = self._full_name(last + 1) if self.key[last : last + 1] == " " else None
        if named is not None:
            person = Person(self.said(last + 1, named), positions=(self.said(start, last),))
            return self._found(start, named, person)
        return self._found(start, last, Person("", positions=(self.said(start, last),)))

    # --- ends ------------------------------------------------------------------------------------

    def _found(
        self, start: int, end: int, party: Party, *, named: bool = True, certain: bool = True
    ) -> FoundParty:
        return FoundParty(start, end, self._stop(end), party, named, certain)

    def _stop(self, end: int) -> int:
        """Return where the text goes on behind a note and an apposition."""
        note = _NOTE.match(self.key, end)
        stop = end if note is None else note.end()
        apposition = _APPOSITION.match(self.key, stop)
        if apposition is not None:
            inner = HEADS.at(self.key, apposition.end())
            last = self._name(apposition.end() if inner is None else inner[0], mode="many")[0]
            stop = last + (self.key[last : last + 1] == "," and apposition.group()[0] == ",")
        return stop


_COMPANIES: Final = ("công ty", "tổng công ty", "tập đoàn", "liên danh", "doanh nghiệp")
_FAR: Final = 10
_NEAR: Final = 4
_RELATIVE_WORDS: Final = 12
_FEWEST: Final = 2
_MOST_NAMES: Final = 5
_LONG_NAME: Final = 3
_MIDDLE_NAMES: Final = frozenset("văn thị hữu đức thanh minh ngọc".split())
_STRONG: Final = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô đinh trịnh trương".split()
)
# "Văn phòng HĐND và UBND xã": two bodies with one office.
_TWINS: Final = frozenset({"ubnd", "hđnd", "ủy"})
_TWIN_BEFORE: Final = ("hđnd", "đbqh", "đại biểu quốc hội", "hội đồng nhân dân", "đảng ủy")
