Feature: Splitting arrays

  Rule: PCE-8 Splitting an array into a number of pieces gives views of equal size

    @PCE-8.1
    Scenario Outline: <description>: pieces = np.split(a, <arguments>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `pieces = np.split(a, <arguments>)`
      Then `type(pieces)` is `list`
      And `len(pieces)` is `<count>`
      And `pieces[0]` is `<first>`
      And `pieces[-1]` is `<last>`
      And `pieces[-1]` has strides `(24, 8)`
      And `pieces[0]` and `a` share memory
      And `pieces[-1]` and `a` share memory
      And `pieces[0]` and `pieces[-1]` do not share memory
      And `a` is unchanged

      Examples:
        | case     | description                    | arguments | count | first                    | last                     |
        | rows     | The rows                       | 2         | 2     | [[1.0, 2.0, 3.0]]        | [[4.0, 5.0, 6.0]]        |
        | columns  | The columns                    | 3, axis=1 | 3     | [[1.0], [4.0]]           | [[3.0], [6.0]]           |
        | negative | An axis from the end           | 3, -1     | 3     | [[1.0], [4.0]]           | [[3.0], [6.0]]           |
        | cut      | Split at an index              | [1], 1    | 2     | [[1.0], [4.0]]           | [[2.0, 3.0], [5.0, 6.0]] |
        | end      | Split at an index from the end | [-1], 1   | 2     | [[1.0, 2.0], [4.0, 5.0]] | [[3.0], [6.0]]           |

    @PCE-8.2
    Scenario: Decreasing indices give an empty piece and overlapping pieces
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `b, c, d = np.split(a, (3, 1))`
      Then `b` is `[1.0, 2.0, 3.0]`
      And `c` is `[]`
      And `d` is `[2.0, 3.0, 4.0]`
      And `b` and `d` overlap in memory
      And `a` is unchanged

    @PCE-8.3 @needs:MEM-7
    Scenario: A reversed array
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `b, c = np.split(a[::-1], 2)`
      Then `b` is `[4.0, 3.0]`
      And `c` is `[2.0, 1.0]`
      And `c` has strides `(-8,)`
      And `c` and `a` share memory
      And `a` is unchanged

    @PCE-8.4
    Scenario Outline: <description> is refused
      Given `a = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0])`
      When `pieces = np.split(a, <arguments>)`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case   | description                            | arguments | kind               |
        | uneven | A number that does not divide the axis | 3         | SHAPE_MISMATCH     |
        | many   | More pieces than elements              | 8         | SHAPE_MISMATCH     |
        | axis   | An axis out of range                   | 7, 1      | INDEX_OUT_OF_RANGE |

  Rule: PCE-9 array_split makes the first pieces larger

    @PCE-9.1
    Scenario Outline: Seven elements in <sections> pieces
      Given `a = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0])`
      When `pieces = np.array_split(a, <sections>)`
      Then `len(pieces)` is `<sections>`
      And `pieces[0]` is `<first>`
      And `pieces[1]` is `<second>`
      And `pieces[-1]` is `<last>`
      And `pieces[1]` and `a` share memory
      And `a` is unchanged

      Examples:
        | case  | sections | first                | second          | last            |
        | two   | 2        | [1.0, 2.0, 3.0, 4.0] | [5.0, 6.0, 7.0] | [5.0, 6.0, 7.0] |
        | three | 3        | [1.0, 2.0, 3.0]      | [4.0, 5.0]      | [6.0, 7.0]      |
        | nine  | 9        | [1.0]                | [2.0]           | []              |

    @PCE-9.2
    Scenario: Along another axis
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `b, c = np.array_split(a, 2, axis=1)`
      Then `b` is `[[1.0, 2.0], [4.0, 5.0]]`
      And `c` is `[[3.0], [6.0]]`
      And `b` and `a` share memory
      And `c` and `a` share memory
      And `b` and `c` do not share memory
      And `a` is unchanged

    @PCE-9.3
    Scenario Outline: <description> is refused
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `pieces = np.array_split(a, <arguments>)`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case     | description                 | arguments | kind               |
        | zero     | Zero pieces                 | 0         | INVALID_ARGUMENT   |
        | negative | A negative number of pieces | -1        | INVALID_ARGUMENT   |
        | axis     | An axis out of range        | 1, 1      | INDEX_OUT_OF_RANGE |

  Rule: PCE-10 hsplit, vsplit and dsplit split a fixed axis

    @PCE-10.1
    Scenario Outline: <function> of an array with three axes
      Given `a = np.array([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]])`
      When `b, c = np.<function>(a, <cuts>)`
      Then `b` is `<first>`
      And `c` is `<second>`
      And `b` has strides `(32, 16, 8)`
      And `b` and `a` share memory
      And `c` and `a` share memory
      And `b` and `c` do not share memory
      And `a` is unchanged

      Examples:
        | case | function | cuts | first                            | second                           |
        | h    | hsplit   | 2    | [[[1.0, 2.0]], [[5.0, 6.0]]]     | [[[3.0, 4.0]], [[7.0, 8.0]]]     |
        | v    | vsplit   | 2    | [[[1.0, 2.0], [3.0, 4.0]]]       | [[[5.0, 6.0], [7.0, 8.0]]]       |
        | d    | dsplit   | 2    | [[[1.0], [3.0]], [[5.0], [7.0]]] | [[[2.0], [4.0]], [[6.0], [8.0]]] |
        | cut  | hsplit   | [1]  | [[[1.0, 2.0]], [[5.0, 6.0]]]     | [[[3.0, 4.0]], [[7.0, 8.0]]]     |

    @PCE-10.2
    Scenario: hsplit splits a vector along its only axis
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `b, c = np.hsplit(a, 2)`
      Then `b` is `[1.0, 2.0]`
      And `c` is `[3.0, 4.0]`
      And `c` and `a` share memory
      And `a` is unchanged

    @PCE-10.3
    Scenario Outline: <description> is refused
      Given `a = np.array(<values>)`
      When `pieces = np.<function>(a, <sections>)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

      Examples:
        | case   | description                            | values                             | function | sections |
        | h      | hsplit of a 0-d array                  | 1.0                                | hsplit   | 1        |
        | v      | vsplit of a vector                     | [1.0, 2.0]                         | vsplit   | 2        |
        | d      | dsplit of a matrix                     | [[1.0, 2.0], [3.0, 4.0]]           | dsplit   | 2        |
        | uneven | A number that does not divide the axis | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] | hsplit   | 2        |

  Rule: PCE-11 unstack gives views without the axis

    @PCE-11.1
    Scenario Outline: <description>: pieces = np.unstack(a, axis=<axis>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `pieces = np.unstack(a, axis=<axis>)`
      Then `type(pieces)` is `tuple`
      And `len(pieces)` is `<count>`
      And `pieces[-1]` is `<last>`
      And `pieces[-1]` has strides `<strides>`
      And `pieces[-1]` and `a` share memory
      And `pieces[0]` and `pieces[-1]` do not share memory
      And `a` is unchanged

      Examples:
        | case    | description | axis | count | last            | strides |
        | rows    | The rows    | 0    | 2     | [4.0, 5.0, 6.0] | (8,)    |
        | columns | The columns | -1   | 3     | [3.0, 6.0]      | (24,)   |

    @PCE-11.2
    Scenario: Unpacking gives the rows
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `b, c = a`
      Then `b` is `[1.0, 2.0]`
      And `c` is `[3.0, 4.0]`
      And `b` and `a` share memory
      And `c` and `a` share memory
      And `b` and `c` do not share memory
      And `a` is unchanged

    @PCE-11.3 @needs:MEM-5 @needs:DTY-3
    Scenario: A vector gives scalars, which are values
      Given `a = np.array([1.0, 2.0])`
      And `b, c = a`
      When `a[0] = 5`
      Then `type(b)` is `np.float64`
      And `b` is `1.0`
      And `a` is `[5.0, 2.0]`

    @PCE-11.4
    Scenario: A 0-d array is refused
      Given `a = np.array(1.0)`
      When `pieces = np.unstack(a)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged
