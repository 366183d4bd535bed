#pragma once

#include <QByteArrayList>
#include <QList>

/// Texts that screens, terminals, spreadsheets, shells and decoders get wrong. Whatever shows one of them must show it
/// as text, at once, and must do nothing that it says.
namespace ops::test {

struct HostilePayload {
  const char *name;
  QByteArray bytes;
};

/// `file` is a file that nobody may open, `url` an address that nobody may ask.
inline QList<HostilePayload> hostilePayloads(const QByteArray &file, const QByteArray &url) {
  const auto repeated = [](const QByteArray &text, int times) { return text.repeated(times); };
  constexpr int million = 1'000'000;
  return {
      // Markup.
      {"img of a file", "<img src=\"file://" + file + "\">"},
      {"img of an address", "<img src='" + url + "/a.png'>"},
      {"img of data",
       "<img "
       "src=\"data:image/"
       "png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
       "\">"},
      {"link", "<a href=\"" + url + "/b\">Click here</a>"},
      {"link to a file", "<a href='file://" + file + "'>open</a>"},
      {"table", "<table border=9><tr><td background='" + url + "/c.png'>cell</td></tr></table>"},
      {"style", "<qt><style>* { background: url(file://" + file + ") }</style><h1>Owned</h1></qt>"},
      {"html document", "<html><body bgcolor=red><script>x()</script><b>bold</b></body></html>"},
      {"entities", "&lt;b&gt; &amp;amp; &#60;img&#62; &nbsp; &bogus;"},
      {"comment", "<!-- --><![CDATA[<b>]]>"},
      {"broken tag", "<img src=x <b </p>"},
      {"markdown image", "![x](file://" + file + ") ![y](" + url + "/d.png)"},
      {"markdown", "# Owned\n**bold** [link](" + url + "/e) `code`\n```\n"},
      {"svg", "<svg xmlns='http://www.w3.org/2000/svg'><image href='file://" + file + "'/></svg>"},
      {"bare addresses", url + "/f file://" + file + " data:text/html,<b>x"},
      // Terminals.
      {"ANSI colours", "\x1b[31;5;7mred\x1b[0m"},
      {"ANSI clearing", "\x1b[2J\x1b[H\x1b[3Jgone"},
      {"ANSI moving", "\x1b[1A\x1b[2Kabove\x1b[999D"},
      {"OSC title", "\x1b]0;owned\x07 after"},
      {"OSC 52 clipboard", "\x1b]52;c;cm0gLXJmIH4K\x1b\\ after"},
      {"OSC 8 link", "\x1b]8;;" + url + "/g\x1b\\text\x1b]8;;\x1b\\"},
      {"OSC 1337 file", "\x1b]1337;File=inline=1:AAAA\x07"},
      {"DCS", "\x1bP$q\"p\x1b\\ \x1bP+q544e\x1b\\"},
      {"device report", "\x1b[c\x1b[6n\x1b[?1000h\x1b[21t"},
      {"alternate screen", "\x1b[?1049h\x1b[?25l"},
      {"character set", "\x1b(0lqqk\x0e\x0f"},
      {"reset",
       "\x1b"
       "c\x1b#8"},
      {"C1 in UTF-8",
       "\xc2\x9b"
       "31mred \xc2\x9d"
       "0;t\xc2\x9c \xc2\x90q\xc2\x9c \xc2\x85next"},
      {"C1 in Latin-1",
       "\x9b"
       "31mred \x9d"
       "0;t\x9c"},
      {"carriage return", "paid 100\rpaid 999"},
      {"backspace", "no\b\byes \x7f\x7f bell\a\v\f"},
      {"all control characters", QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15"
                                            "\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f")},
      // Order and sight.
      {"right-to-left override",
       "invoice-\xe2\x80\xae"
       "fdp.exe"},
      {"bidi isolates",
       "\xe2\x81\xa6left\xe2\x81\xa9 \xe2\x81\xa7right\xe2\x81\xa9 \xe2\x81\xa8"
       "first\xe2\x81\xa9"},
      {"bidi embeddings",
       "\xe2\x80\xaa"
       "a\xe2\x80\xac \xe2\x80\xab"
       "b\xe2\x80\xac \xe2\x80\xad"
       "c\xe2\x80\xac \xd8\x9c \xe2\x80\x8e \xe2\x80\x8f"},
      {"Trojan source", "if (admin\xe2\x80\xae \xe2\x81\xa6// check\xe2\x81\xa9 \xe2\x81\xa6) {"},
      {"zero width",
       "ad\xe2\x80\x8bmin \xef\xbb\xbf\xe2\x81\xa0\xe2\x81\xa3pass\xc2\xad"
       "word"},
      {"byte order mark first", "\xef\xbb\xbf=1+1"},
      {"tags", "x\xf3\xa0\x81\x81\xf3\xa0\x81\x82\xf3\xa0\x81\xbf"},
      {"line separators", "one\xe2\x80\xa8two\xe2\x80\xa9three"},
      {"Arabic and Hebrew", "\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7 abc \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d 123"},
      {"look-alikes",
       "\xd0\xb0"
       "dmin \xce\xb1"
       "pi \xef\xbc\x9d"
       "1"},
      {"combining tower", "Z" + repeated("\xcc\x81\xcc\xa7\xcd\x97", 3'000)},
      {"many towers", repeated("a\xcc\x81\xcc\x82\xcc\x83\xcc\x84\xcc\x85\xcc\x86\xcc\x87\xcc\x88", 1'000)},
      {"emoji",
       "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7\xe2\x80\x8d\xf0\x9f\x91\xa6 "
       "\xf0\x9f\x8f\xb4\xf3\xa0\x81\xa7\xf3\xa0\x81\xbf"},
      {"long ligature", repeated("\xef\xb7\xbd", 2'000)},
      // Bytes.
      {"NUL", QByteArray("before\0after\0", 13)},
      {"overlong UTF-8", "a\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf"},
      {"surrogates in UTF-8", "a\xed\xa0\x80\xed\xb0\x80"},
      {"cut UTF-8", "a\xe2\x82"},
      {"lone continuation", "\x80\xbf\x80"},
      {"past Unicode", "a\xf4\x90\x80\x80\xf8\x88\x80\x80\x80"},
      {"no bytes of UTF-8", "\xfe\xff\xfe\xff"},
      {"noncharacters", "a\xef\xbf\xbe\xef\xb7\x90\xf0\x9f\xbf\xbf"},
      {"UTF-16", QByteArray("\xff\xfe<\0b\0>\0", 8)},
      // JSON.
      {"lone surrogate escapes", R"({"id":"\ud800","error":"\udc00\ud83d","attempts":"\u0000"})"},
      {"escapes in JSON", R"({"error":"\u001b[2J\u202e\u009b<b>","created":"\u0007","attempts":"<img>"})"},
      {"large numbers", R"({"attempts":9007199254740993,"created":1e400,"error":-0.1e-999})"},
      {"deep JSON", repeated("[", 100'000)},
      {"deep objects", repeated("{\"a\":", 100'000)},
      {"twice the same key", R"({"error":"one","error":"two","__proto__":{"x":1}})"},
      // Size.
      {"1 MB in a line", repeated("x", million)},
      {"1 MB of words", "words " + repeated("word ", million / 5)},
      {"1 MB of line breaks", "first" + repeated("\n", million)},
      {"1 MB of tabs", "tabs" + repeated("\t", million)},
      {"1 MB of controls", repeated("\x1b[", million / 2)},
      {"1 MB of marks", "e" + repeated("\xcc\x81", million / 2)},
      {"long word", repeated("Donaudampfschifffahrtsgesellschaft", 300)},
      // Programs that read it later.
      {"formula", "=HYPERLINK(\"" + url + "/h\",\"x\")"},
      {"formula plus", "+cmd|' /C calc'!A0"},
      {"formula minus", "-1+1+cmd|' /C calc'!A0"},
      {"formula at", "@SUM(1+1)*cmd|' /C calc'!A0"},
      {"formula after a tab", "\t=1+1"},
      {"formula after a return", "\r=1+1"},
      {"quotes", "\"double\" 'single' `back` \"\"\" ''"},
      {"CSV", "a,\"b\"\r\nc;d\te"},
      {"printf", "%s%n%x%p%1$s%99999999d %"},
      {"arguments of tr()", "%1 %2 %n %L1 %99 %%1"},
      {"mnemonics", "&File && &&&Quit & &"},
      {"shell", "$(touch " + file + ") `id` ; rm -rf / | cat > x & \\ !! ~ *"},
      {"option", "--help -rf --"},
      {"YAML", "- {a: &x [*x], <<: *y} !!python/object:os.system # no"},
      {"SQL", "'; drop table jobs; --"},
      {"path", "../../../../etc/passwd\\..\\x"},
      {"Redis protocol", "*1\r\n$8\r\nFLUSHALL\r\n"},
      {"template", "{{inputs.workers}} {{steps.x.value}} {{ }} {{"},
  };
}

/// The first character that steers a terminal or hides what stands there, of a text that may have lines and tabs; -1 if
/// there is none. For bytes that are no UTF-8: their place, too.
inline qsizetype steeringAt(const QByteArray &out) {
  const QString text = QString::fromUtf8(out);
  for (qsizetype i = 0; i < text.size(); ++i) {
    const char16_t c = text[i].unicode();
    const bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c <= 0x9f);
    const bool bidi =
        (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
    if (control || bidi) return i;
  }
  return -1;
}

}  // namespace ops::test
