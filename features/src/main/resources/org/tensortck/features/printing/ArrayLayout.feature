Feature: Lines of printed arrays

  Rule: PRN-44 Each dimension of an array has its own brackets

    @PRN-44.1
    Scenario Outline: Brackets of an array of one element: <case>
      When `a = np.array(<elements>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case  | elements  | text             |
        | one   | [5]       | array([5])       |
        | two   | [[5]]     | array([[5]])     |
        | three | [[[5]]]   | array([[[5]]])   |
        | four  | [[[[5]]]] | array([[[[5]]]]) |

    @PRN-44.2
    Scenario: The rows of a matrix stand below each other
      When `a = np.array([[1, 2, 3], [4, 5, 6]])`
      Then `a` prints
        """
        array([[1, 2, 3],
               [4, 5, 6]])
        """

    @PRN-44.3
    Scenario: Matrices are separated by an empty line
      When `a = np.array([[[1, 2], [3, 4]], [[5, 6], [7, 8]]])`
      Then `a` prints
        """
        array([[[1, 2],
                [3, 4]],

               [[5, 6],
                [7, 8]]])
        """

    @PRN-44.4
    Scenario: Four dimensions have two empty lines
      When `a = np.array([[[[1], [2]], [[3], [4]]], [[[5], [6]], [[7], [8]]]])`
      Then `a` prints
        """
        array([[[[1],
                 [2]],

                [[3],
                 [4]]],


               [[[5],
                 [6]],

                [[7],
                 [8]]]])
        """

  Rule: PRN-45 The str of an array has spaces instead of commas, and no dtype

    @PRN-45.1
    Scenario: Elements and brackets
      Then `str(np.array(LIST))` is `TEXT` for every row of
        | LIST          | TEXT              |
        | [1, 20]       | '[ 1 20]'         |
        | [0.5, 0.25]   | '[0.5  0.25]'     |
        | [True, False] | '[ True False]'   |
        | [1+2j]        | '[1.+2.j]'        |
        | [1e-5, 1]     | '[1.e-05 1.e+00]' |

    @PRN-45.2
    Scenario: The dtype is not printed
      Then `str(np.array(LIST, dtype=np.DTYPE))` is `TEXT` for every row of
        | LIST        | DTYPE     | TEXT          |
        | [1, 20]     | int8      | '[ 1 20]'     |
        | [0.5, 0.25] | float32   | '[0.5  0.25]' |
        | [0.1]       | float16   | '[0.1]'       |
        | [1]         | complex64 | '[1.+0.j]'    |

    @PRN-45.3
    Scenario: Rows stand below each other
      When `s = str(np.array([[1, 2], [3, 4]]))`
      Then `s` is `'[[1 2]\n [3 4]]'`

  Rule: PRN-46 A 0-d array prints its element

    @PRN-46.1
    Scenario Outline: The element of a 0-d array: <case>
      When `a = np.array(<element>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case    | element | text          |
        | int     | 5       | array(5)      |
        | float   | 0.1     | array(0.1)    |
        | whole   | 2.0     | array(2.)     |
        | small   | 1e-5    | array(1.e-05) |
        | complex | 1+2j    | array(1.+2.j) |

    @PRN-46.2
    Scenario: Its str is that of the element alone
      Then `str(np.array(VALUE))` is `TEXT` for every row of
        | VALUE        | TEXT                 |
        | 5            | '5'                  |
        | 0.1          | '0.1'                |
        | 2.0          | '2.0'                |
        | 1 / 3        | '0.3333333333333333' |
        | 1e16         | '1e+16'              |
        | 1e-5         | '1e-05'              |
        | 1+2j         | '(1+2j)'             |
        | True         | 'True'               |
        | float('nan') | 'nan'                |

    @PRN-46.3 @needs:PRN-42
    Scenario: Its repr has at most eight decimals
      When `a = np.array(1 / 3)`
      Then `a` prints
        """
        array(0.33333333)
        """
      And `str(a)` is `'0.3333333333333333'`

  Rule: PRN-47 An empty array prints its dtype, and its shape unless 1-d

    @PRN-47.1 @needs:MEM-7
    Scenario Outline: An empty array: <case>
      When `a = <code>`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case    | code                                  | text                                      |
        | vector  | np.array([])                          | array([], dtype=float64)                  |
        | rows    | np.array([[1.0, 2.0]])[1:]            | array([], shape=(0, 2), dtype=float64)    |
        | columns | np.array([[1.0], [2.0]])[:, 1:]       | array([], shape=(2, 0), dtype=float64)    |
        | cube    | np.array([[[1.0], [2.0]]])[:, 2:]     | array([], shape=(1, 0, 1), dtype=float64) |
        | bool    | np.array([True])[1:]                  | array([], dtype=bool)                     |
        | float32 | np.array([1.0], dtype=np.float32)[1:] | array([], dtype=float32)                  |

    @PRN-47.2
    Scenario: Its str is the brackets alone
      Then `str(np.array(LIST))` is `TEXT` for every row of
        | LIST     | TEXT |
        | []       | '[]' |
        | [[]]     | '[]' |
        | [[], []] | '[]' |

  Rule: PRN-48 The lines of an array are broken at 75 columns

    @PRN-48.1
    Scenario: A line has 75 columns, with all closing brackets
      When `a = np.array([123456.12345678] * 5)`
      Then `a` prints
        """
        array([123456.12345678, 123456.12345678, 123456.12345678, 123456.12345678,
               123456.12345678])
        """

    @PRN-48.2
    Scenario: One column more is too long
      When `a = np.array([1] * 23)`
      Then `a` prints
        """
        array([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
               1])
        """

    @PRN-48.3
    Scenario: A row of an inner dimension has a shorter line
      When `a = np.array([[[123456] * 9]])`
      Then `a` prints
        """
        array([[[123456, 123456, 123456, 123456, 123456, 123456, 123456, 123456,
                 123456]]])
        """

    @PRN-48.4
    Scenario: Elements of different lengths have one width
      When `a = np.array([0.125, 0.5] * 6)`
      Then `a` prints
        """
        array([0.125, 0.5  , 0.125, 0.5  , 0.125, 0.5  , 0.125, 0.5  , 0.125,
               0.5  , 0.125, 0.5  ])
        """

    @PRN-48.5 @needs:PRN-45
    Scenario: A str has no parenthesis and so one column more
      When `a = np.array([1] * 38)`
      Then `str(a)` is `'[1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1\n 1]'`

  Rule: PRN-49 The dtype of an array wraps where it does not fit

    @PRN-49.1 @needs:PRN-8
    Scenario: It fits into 75 columns
      When `a = np.array([1234] * 9, dtype=np.uint32)`
      Then `a` prints
        """
        array([1234, 1234, 1234, 1234, 1234, 1234, 1234, 1234, 1234], dtype=uint32)
        """

    @PRN-49.2 @needs:PRN-8
    Scenario: It needs one column more
      When `a = np.array([123456789] * 5, dtype=np.uint32)`
      Then `a` prints
        """
        array([123456789, 123456789, 123456789, 123456789, 123456789],
              dtype=uint32)
        """

    @PRN-49.3 @needs:PRN-8 @needs:MEM-7
    Scenario: The last line of several decides
      When `a = np.array([[1234567890] * 5] * 2, dtype=np.uint32)[:, :3]`
      Then `a` prints
        """
        array([[1234567890, 1234567890, 1234567890],
               [1234567890, 1234567890, 1234567890]], dtype=uint32)
        """

  Rule: PRN-50 An array of more than 1000 elements prints the edges and its shape

    @PRN-50.1
    Scenario: Three elements at either end
      When `a = np.array([1, 2, 3] + [4] * 995 + [5, 6, 7])`
      Then `a` prints
        """
        array([1, 2, 3, ..., 5, 6, 7], shape=(1001,))
        """

    @PRN-50.2
    Scenario: 1000 elements are printed in full
      When `a = np.array([4] * 1000)`
      Then `('4, 4' in repr(a), '...' in repr(a), 'shape' in repr(a))` is `(True, False, False)`

    @PRN-50.3
    Scenario: Each dimension longer than six is shortened
      When `a = np.array([[1, 2, 3] + [4] * 194 + [5, 6, 7]] * 7)`
      Then `a` prints
        """
        array([[1, 2, 3, ..., 5, 6, 7],
               [1, 2, 3, ..., 5, 6, 7],
               [1, 2, 3, ..., 5, 6, 7],
               ...,
               [1, 2, 3, ..., 5, 6, 7],
               [1, 2, 3, ..., 5, 6, 7],
               [1, 2, 3, ..., 5, 6, 7]], shape=(7, 200))
        """

    @PRN-50.4 @needs:PRN-44
    Scenario: Only the corners of a cube are printed
      When `a = np.array([[[4] * 150] * 2] * 7)`
      Then `a` prints
        """
        array([[[4, 4, 4, ..., 4, 4, 4],
                [4, 4, 4, ..., 4, 4, 4]],

               [[4, 4, 4, ..., 4, 4, 4],
                [4, 4, 4, ..., 4, 4, 4]],

               [[4, 4, 4, ..., 4, 4, 4],
                [4, 4, 4, ..., 4, 4, 4]],

               ...,

               [[4, 4, 4, ..., 4, 4, 4],
                [4, 4, 4, ..., 4, 4, 4]],

               [[4, 4, 4, ..., 4, 4, 4],
                [4, 4, 4, ..., 4, 4, 4]],

               [[4, 4, 4, ..., 4, 4, 4],
                [4, 4, 4, ..., 4, 4, 4]]], shape=(7, 2, 150))
        """

    @PRN-50.5 @needs:PRN-8
    Scenario: The shape comes before the dtype
      When `a = np.array([0.5] * 1001, dtype=np.float32)`
      Then `a` prints
        """
        array([0.5, 0.5, 0.5, ..., 0.5, 0.5, 0.5], shape=(1001,), dtype=float32)
        """

    @PRN-50.6
    Scenario: No dimension is longer than six
      When `a = np.array([[[[7] * 6] * 6] * 6] * 5)`
      Then `('...' in repr(a), 'shape=(5, 6, 6, 6)' in repr(a))` is `(False, True)`

    @PRN-50.7 @needs:PRN-48
    Scenario: The ellipsis takes as many columns as it has
      When `a = np.array([123456789012345] * 1001)`
      Then `a` prints
        """
        array([123456789012345, 123456789012345, 123456789012345, ...,
               123456789012345, 123456789012345, 123456789012345], shape=(1001,))
        """

    @PRN-50.8 @needs:PRN-45
    Scenario: A str has no shape
      When `a = np.array([4] * 1001)`
      Then `str(a)` is `'[4 4 4 ... 4 4 4]'`

  Rule: PRN-51 Hidden elements do not affect the text of a summarized array

    @PRN-51.1 @needs:PRN-45 @needs:PRN-50
    Scenario: A hidden fraction
      When `a = np.array([1.0, 2.0, 3.0] + [0.5] * 995 + [5.0, 6.0, 7.0])`
      Then `str(a)` is `'[1. 2. 3. ... 5. 6. 7.]'`

    @PRN-51.2 @needs:PRN-45 @needs:PRN-50
    Scenario: A hidden long number
      When `a = np.array([1, 2, 3] + [123456] * 995 + [5, 6, 7])`
      Then `str(a)` is `'[1 2 3 ... 5 6 7]'`

  Rule: PRN-52 An array prints its elements in logical order, whatever its strides

    @PRN-52.1 @needs:MEM-7
    Scenario: A transposed array
      Given `a = np.array([[1, 2, 3], [4, 5, 6]])`
      When `b = a.T`
      Then `b` prints
        """
        array([[1, 4],
               [2, 5],
               [3, 6]])
        """
      And `a` and `b` share memory
      And `a` is unchanged

    @PRN-52.2 @needs:MEM-7
    Scenario: A reversed array
      Given `a = np.array([1, 2, 3, 4, 5])`
      When `b = a[::-2]`
      Then `b` prints
        """
        array([5, 3, 1])
        """
      And `a` and `b` share memory
      And `a` is unchanged

  Rule: PRN-72 An array in the other byte order prints it with its dtype

    @PRN-72.1 @needs:REF-8
    Scenario Outline: The byte order of <dtype> is printed
      Given `a = np.array([1, 2], dtype=np.<dtype>)`
      When `b = a.astype(a.dtype.newbyteorder())`
      Then `repr(b) in ["array([<elements>], dtype='><name>')", "array([<elements>], dtype='<<name>')"]` is `True`
      And `str(b)` is `str(a)`
      And `repr(b[0])` is `repr(a[0])`

      Examples:
        | case       | dtype      | name | elements       |
        | uint16     | uint16     | u2   | 1, 2           |
        | uint32     | uint32     | u4   | 1, 2           |
        | uint64     | uint64     | u8   | 1, 2           |
        | int16      | int16      | i2   | 1, 2           |
        | int32      | int32      | i4   | 1, 2           |
        | int64      | int64      | i8   | 1, 2           |
        | float16    | float16    | f2   | 1., 2.         |
        | float32    | float32    | f4   | 1., 2.         |
        | float64    | float64    | f8   | 1., 2.         |
        | complex64  | complex64  | c8   | 1.+0.j, 2.+0.j |
        | complex128 | complex128 | c16  | 1.+0.j, 2.+0.j |

    @PRN-72.2 @needs:REF-8
    Scenario Outline: A view in the other byte order: <description>
      Given `a = np.array([[1.5, 2.0]])`
      And `b = a.astype(a.dtype.newbyteorder())<part>`
      Then `repr(b) in ["array(<text>, dtype='>f8')", "array(<text>, dtype='<f8')"]` is `True`

      Examples:
        | case   | description    | part        | text         |
        | matrix | A matrix       |             | [[1.5, 2. ]] |
        | empty  | An empty array | [0, 2:]     | []           |
        | zero   | A 0-d array    | [0, 0, ...] | 1.5          |
