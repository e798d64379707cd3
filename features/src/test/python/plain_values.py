"""Records what CPython makes of expressions over plain values.

Writes lines of three columns, separated by tabs: statements (often none), an expression, and the repr of its value
or, after an exclamation mark, the class of the exception. The interpreter of the notation has to give the same.

    python plain_values.py > ../resources/org/tensortck/notation/interpreter/plain-values.tsv

The random part is the same on every run. It leaves out what the notation refuses: formatting of strings, powers that
are complex though their operands are not, classes with parameters, complex numbers read from strings, huge ints.
"""

import cmath
import random
import re
import warnings

ATOMS = """0 1 2 3 -1 -7 10 255 2**53 2**53+1 -(2**64) 10**20 True False None
0.0 -0.0 0.1 0.5 1.0 2.0 -2.5 3.7 -0.3 1e-5 1e-4 1e16 123456789.125 1e22 1.7976931348623157e308 5e-324 2.5e-310
float('inf') -float('inf') float('nan')
1j -2j 1+2j 0.5-1j complex(-0.0,1.5) complex(0.0,-0.0) complex(float('nan'),1)
'' 'a' 'ab' "it's" 'é' 'b\\n'
() (1,) (1,2) (0.5,'a') (1,(2,3)) [] [1] [1,2,3] [0.5,True] [[1,2],[3,4]] [None] [float('nan')] ['a','b']
slice(1,2) ... int float str type(None)""".split()

SCALARS = [a for a in ATOMS if not a.startswith(("(", "[", "'", '"', "slice", "...", "int", "str", "type", "None"))
           and a not in ("float",)]
OPERATORS = "+ - * / // % ** @ & | ^ << >>".split()
COMPARISONS = "== != < <= > >=".split()
INDICES = "0 1 -1 2 5 -4 True 1: :1 ::2 ::-1 -2: :-1 1:100 -100:1 2:0:-1 ::0 1:2:3 None:None:None 0.5 'a' None".split()
FUNCTIONS = "abs len repr str float int bool complex list tuple type".split()

# Separated by two spaces or more.
HAND_WRITTEN = r"""
0x_ff  0b1010  0o17  1_000_000  0  00  1e3  1E-3  .5  5.  1_0.0_1e1_0  2j  1_0J  .5j  1e400  1e-400  0_0  10j  1e5j
'\x41\u00e9\U0001F600\101\0'  '\\\'\"\a\b\f\n\r\t\v'  "a'b"  'a"b'  'a\'"b'  '\u00a0\u200b\xad\ue000'  '\x7f\x80'
'\u3042'  -2**2  2**-1  -2**-2  2**3**2  (2**3)**2  ~-1  --1  +-+1  ~True  -True  not()  1-2-3  2*3+4*5  1|2^3&4
1<<2+1  1+2<<1  8//3*2  0/-5  0.0/-5  -0.0+0  -7//2  7//-2  -7%3  7%-3  -7.5//2  7.5%-2  -7.5%2  1e300%7  0.0%-1
-0.0//1  6%-2.0  5e-324//2  1//0.1  1%0.1  1/0  1//0  1%0  1.0/0  1.0//0  1.0%0  1j/0  0**-1  0.0**-1  0j**-1  2**0.5
(-8)**2.0  (-8.0)**3  4**-2  1e200**2  0.0**0  True**-1  (2**1000)/(2**999)  (2**1100)/3  1/(2**1100)
(2**1080)/(2**1079+1)  (10**400)/(10**399)  (10**30+1)/(10**15)  2**1024/1  1/3  (2**53+1)/1  (2**54+3)/2
((2**53+1)*10**60+1)/10**60  ((2**53+1)*10**60-1)/10**60
9007199254740993/2  3/(2**1075)  1/(2**1074)  3/(2**1076)  -1/(2**1075)  float(2**1024)  2**1024*1.0  1e308*10
1e308+1e308  float('1e308')*10  2**53==2.0**53  2**53+1==2.0**53  2**53+1>2.0**53  10**400>1e308  10**400<float('inf')
-10**400<1e308  float('nan')==1  float('nan')<1  1<float('nan')  1==1.0  1==1+0j  2**53+1==complex(2**53)  True==1
'a'==1  ()==[]  [1,2]<[1,3]  [1]<[1,2]  (1,'a')<(1,2)  (1,'a')<(2,2)  [1]<(1,)  'a'<'b'  'B'<'a'  'a'<'ab'  'é'<'z'
1j<2  None<1  [1,'a']==[1.0,'a']  1 in [1,2]  1.0 in (1,2)  3 not in [1]  'a' in 'cat'  '' in ''  1 in '1'
'a' in ['a']  1 in 1  [1] in [[1]]  None in [None]  None is None  1 is None  None is not None  True is False  [] is []
1 is 1.0  ... is ...  int is int  type(1) is int  type(True) is int  [1,2]+[3]  [1]+(2,)  'a'+'b'  'a'+1  [1,2]*2
2*'ab'  'ab'*-1  []*3  [1]*True  'a'*1.5  ()+()  (1,)*2  [[1]]*2  'héllo'[1]  'abc'[::-1]  'abc'[5]  'abc'[1:]
(1,2,3)[::2]  [1,2,3][-1]  [1,2,3][3]  [1][None]  1[0]  None[0]  'a'['a']  [1,2][True]  [1,2,3][10:]
[1,2,3][-100:100]  [1,2,3][::-2]  [1,2,3][1:2:0]  [1,2,3][0.5:]  [1,2,3][slice(1,None)]  'a'[0][0][0]
isinstance(1,int)  isinstance(True,int)  isinstance(1,(float,int))  isinstance(1,1)  isinstance([],(int,(list,)))
type(1)==int  type(1.0)!=int  type(())  type([])  type('')  type(1j)  type(None)  type(type(1))  type(slice(1))
type(...)  int  int.__name__  int(3.9)  int(-3.9)  int('12')  int('+1_2')  int('1.5')  int('')  int(float('nan'))
int(float('inf'))  int(1j)  int([])  int(1e22)  int()  float()  bool()  str()  list()  tuple()  complex()
float('1e5')  float('-inf')  float('nan')  float('Infinity')  float('1_0.5')  float('')  float('1e')  float('0x1')
float('.5')  float('5.')  float('.')  float([])  float(1j)  float(True)  float(10**400)  complex(1)  complex(1,2)
complex(1j,2)  complex(1,2j)  complex(1j,2j)  complex(-0.0,-0.0)  complex(None)  complex(True)  bool([])  bool([0])
bool('')  bool(0.0)  bool(float('nan'))  bool(0j)  bool(None)  bool(...)  bool(int)  str('a')  str(1.0)  str(None)
str([1,'a'])  str(1e16)  repr('a')  repr("it's")  len([1,2])  len('hé')  len(())  len(1)  len(1,2)  len()  abs(-1)
abs(-0.0)  abs(True)  abs(3+4j)  abs(1e308+1e308j)  abs(float('inf')+1j)  abs('a')  list('ab')  list((1,2))
tuple([1])  list(1)  tuple('ab')  list([1],[2])  slice(1)  slice(1,2)  slice(1,2,3)  slice(None)  slice()
slice(1)==slice(1)  slice(1,2)==slice(1)  slice(1)<slice(2)  1()  None()  (1)(2)  1 and 2  0 and 2  0 or 3  '' or []
not 1  not 0 or 1  1 and not 0  not not 1  (1/0) or 1  1 or 1/0  0 and 1/0  [] and x  undefined  1e15  1e16
123456789012345678.0  1e-4  1e-5  0.00012345  1.5e300  5e-324  1e-323  2.5e-323  9.5e-323  4.9e-322  2e-308
9007199254740993.0  1e23  1e22  8.41e21  2.0**-1074  0.1+0.2  100.0  1/3  1e100  123456.789  -1e-7  1.0e10  1+1e-16j
1e16j  -1j  0j  -0j  -(0j)  complex(-0.0,2)  complex(1,float('nan'))  complex(float('-inf'),float('inf'))  1e-5+1e20j
(1+2j)*(3-1j)  (1+2j)/(3-1j)  (1+2j)**2  (1+2j)**-2  (1+2j)**0  1j**100  (1+1j)//1  (1+1j)%2  1j&1  1.0&1  1<<-1
1>>-1  1>>1000  -1>>1000  -5>>1  5&-2  -5|2  True&False  True|1  True^True  1<<70  0<<10**10  ~1.5  -'a'  +[]  ~None
-None  1@2  [1]@[2]  1+None  1+'a'  None+1  [1]-[1]
"""

PROGRAMS = r"""
a = [1, 2]; b = a; b += [3] | (a, b, a is b)
a = [1, 2]; b = a; b = b + [3] | (a, b)
a = [1]; b = a; b *= 3 | (a, b)
a = [1]; a *= 0 | a
a = (1, 2); b = a; b += (3,) | (a, b)
a = [1]; a += 'xy' | a
a = [1]; a += (2, 3) | a
a = [1]; a += a | a
a = [1]; a += 1 | a
a = (1,); a += [2] | a
a, b = 1, 2 | (a, b)
a, b = [1, 2] | (b, a)
(a, b), c = (1, 2), 3 | [a, b, c]
[a, [b]] = 'x', [2] | (a, b)
a, b = 'xy' | a + b
a, b = 1 | 0
a, b = 1, 2, 3 | 0
a, b = (1,) | 0
a, = [5] | a
() = [] | 1
a = 1, | a
a = [0] * 3; a[1] = 5; a[-1] = 'z' | a
a = [0]; a[1] = 5 | a
a = (0,); a[0] = 1 | a
a = 'x'; a[0] = 'y' | a
a = [[0] * 2] * 2; a[0][1] = 7 | a
a = [[0, 0], [0, 0]]; a[0][1] += 7; a[1][0] -= 2 | a
a = 7; a //= 2; a **= 3; a %= 5; a <<= 2; a |= 1; a ^= 3; a &= 6 | a
a = 7; a /= 2; a -= 1; a *= 2 | a
a = 7; a >>= 1 | a
a = 1; a @= 2 | a
a = 1; a += 'x' | a
a = 1; del a | a
del a | 0
a = [1, 2, 3]; del a[1] | a
a = [1, 2, 3]; del a[-1], a[0] | a
a = [1]; del a[1] | a
a = (1,); del a[0] | a
a = 1; b = 2; del a, b | b
a = 1; a = a + 1; a; a | a
int = 5 | int
len = 3; del len | len('ab')
x = float('nan'); y = [x] | (x in y, y == [x], x == x, [float('nan')] == y, (x,) < (x, 1))
a = [1]; b = [1] | (a == b, a is b, a is not b, a is a)
a = [1]; b = [a, a]; a[0] = 2 | b
a = [1]; b = list(a); b[0] = 2 | (a, b)
a = (1, [2]); a[1][0] = 3 | a
a = [1, 2]; i = 0; i, a[i] = 1, 9 | (i, a)
a = [1, 2]; a[0], a[1] = a[1], a[0] | a
t = True; t += 1 | t
s = 'a'; s *= 3; s += 'b' | s
s = slice(1, None, 2); r = [0, 1, 2, 3, 4][s] | (r, s)
a = [1, 2, 3]; b = a[:]; b[0] = 9 | (a, b)
a = 'x # y'; a += 'z'  # a comment | a
a = int('1' * 4300) | len(str(a))
a = int('1' * 4301) | 0
a = int('+' + '1' * 4300) | len(repr(a))
a = int('-' + '1' * 4301) | 0
a = int('1_' * 4299 + '1') | len(str(a))
a = int('0' * 4301) | 0
a = '1_' * 9999 + '1' | float(a)
a = 10**4300 | str(a)
a = 10**4300 | repr(a)
a = -10**4300 | repr([a])
a = 10**4300 | a == 10**4300
a = -10**4299 | len(str(a))
a = [1]; a[0] = a; b = [1]; b[0] = b | a == b
a = [1]; a[0] = a; b = [1]; b[0] = b | a != b
a = [1]; a[0] = a; b = [1]; b[0] = b | a < b
a = [1]; a[0] = a; b = [1]; b[0] = b | a in [b]
a = [1]; a[0] = a | (a == a, a in [a], a < a)
a = [1]; a[0] = (a, 2); b = [1]; b[0] = (b, 3) | a == b
"""


def outcome(code, expression):
    names = {}
    try:
        exec(compile(code, "code", "exec"), names)
        return repr(eval(compile(expression, "expression", "eval"), names))
    except Exception as e:  # the class is what is recorded
        return "!" + type(e).__name__


def is_number(value):
    return isinstance(value, (int, float, complex))


def fits(operator, left, right):
    """Whether the notation carries the operation out, and quickly."""
    if operator == "%" and isinstance(left, str) or operator == "|" and type in (type(left), type(right)):
        return False
    if operator == "**" and is_number(left) and is_number(right):
        if isinstance(left, complex) or isinstance(right, complex):
            exponent = complex(right) if abs(right) < 1e300 else 0.5
            return exponent.imag == 0 and exponent.real == int(exponent.real) and abs(exponent.real) <= 100 \
                if cmath.isfinite(exponent) else False
        if isinstance(left, int) and isinstance(right, int):
            return right * max(1, left.bit_length()) < 2000
        return not (left < 0 and float(right) != float(right) // 1)
    if operator == "<<" and isinstance(left, int) and isinstance(right, int):
        return right < 300
    if operator == "*":
        for number, other in ((left, right), (right, left)):
            if isinstance(number, int) and hasattr(other, "__len__") and abs(number) * len(other) > 20:
                return False
    return True


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def atom(self):
        return self.random.choice(SCALARS if self.random.random() < 0.6 else ATOMS)

    def expression(self, depth):
        """Returns an expression without outer parentheses where none are needed."""
        while True:
            text = self.candidate(depth)
            if text is not None:
                return text

    def candidate(self, depth):
        if depth == 0:
            return self.atom()
        kind = self.random.random()
        if kind < 0.5:
            return self.binary(depth)
        if kind < 0.62:
            return f"{self.part(depth)} {self.random.choice(COMPARISONS)} {self.part(depth)}"
        if kind < 0.70:
            return self.call(depth)
        if kind < 0.78:
            sequence = self.part(depth)
            generic = outcome("", sequence) in ("<class 'list'>", "<class 'tuple'>", "<class 'type'>")
            return None if generic else f"{sequence}[{self.random.choice(INDICES)}]"
        if kind < 0.84:
            return f"{self.random.choice(['-', '+', '~', 'not '])}{self.part(depth)}"
        if kind < 0.90:
            return f"{self.part(depth)} {self.random.choice(['and', 'or', 'in', 'not in'])} {self.part(depth)}"
        items = [self.expression(depth - 1) for _ in range(self.random.randint(1, 3))]
        return f"[{', '.join(items)}]" if self.random.random() < 0.5 else f"({', '.join(items)},)"

    def part(self, depth):
        text = self.expression(self.random.randint(0, depth - 1))
        return text if text.isalnum() else f"({text})"

    def call(self, depth):
        function, argument = self.random.choice(FUNCTIONS), self.expression(depth - 1)
        reads_text = function == "complex" and outcome("", argument).startswith(("'", '"'))
        return None if reads_text else f"{function}({argument})"

    def binary(self, depth):
        left, right, operator = self.part(depth), self.part(depth), self.random.choice(OPERATORS)
        try:
            if not fits(operator, eval(left), eval(right)):
                return None
        except Exception:
            return None if self.random.random() < 0.9 else f"{left} {operator} {right}"
        return f"{left} {operator} {right}"


def wanted(text, result):
    """Leaves out long lines and what the notation refuses by design."""
    return len(text) + len(result) < 110 and "complex('" not in text and result != "!MemoryError" and \
        "0x" not in result and "<" not in result.replace("<class '", "")


def cases():
    for expression in re.split(r"\s{2,}|\n", HAND_WRITTEN.strip()):
        yield "", expression
    for line in PROGRAMS.strip().split("\n"):
        code, expression = line.rsplit(" | ", 1)
        yield code, expression
    seen = set()
    generator = Generator(20)
    while len(seen) < 5000:
        text = generator.expression(generator.random.choice([1, 1, 2, 2, 3]))
        result = outcome("", text)
        rare = result.startswith("!") and generator.random.random() < 0.8
        if text not in seen and not rare and wanted(text, result):
            seen.add(text)
            yield "", text


def main():
    warnings.simplefilter("ignore")
    for code, expression in cases():
        result = outcome(code, expression)
        if result not in ("!SyntaxError", "!IndentationError"):
            print(code, expression, result, sep="\t")


if __name__ == "__main__":
    main()
