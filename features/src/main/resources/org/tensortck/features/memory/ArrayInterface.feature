Feature: The array interface of NumPy

  Rule: MEM-45 The array interface describes the memory of an array

    @MEM-45.1 @needs:MEM-7
    Scenario Outline: <description>: a<part>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = a<part>`
      When `d = v.__array_interface__`
      Then `d['shape']` is `<shape>`
      And `d['strides']` is `<strides>`
      And `d['version']` is `3`
      And `a` is unchanged

      Examples:
        | case       | description         | part        | shape     | strides  |
        | whole      | The whole array     |             | (2, 3)    | None     |
        | row        | A row               | [1]         | (3,)      | None     |
        | rows       | A run of rows       | [1:]        | (1, 3)    | None     |
        | transposed | A transposed array  | .T          | (3, 2)    | (8, 24)  |
        | column     | A column            | [:, 1]      | (2,)      | (24,)    |
        | step       | Every second column | [:, ::2]    | (2, 2)    | (24, 16) |
        | backwards  | A reversed array    | [::-1]      | (2, 3)    | (-24, 8) |
        | element    | 0-d                 | [1, 2, ...] | ()        | None     |
        | nothing    | An empty part       | [2:]        | (0, 3)    | None     |
        | new_axis   | A new axis          | [:, None]   | (2, 1, 3) | None     |

    @MEM-45.2
    Scenario Outline: The dtype <dtype> is <text>
      Given `a = np.array([0, 1], dtype=np.<dtype>)`
      When `d = a.__array_interface__`
      Then `d['typestr']` is `'<text>'`
      And `d['descr']` is `[('', '<text>')]`
      And `a` is unchanged

      Examples:
        | case  | dtype | text |
        | bool  | bool_ | \|b1 |
        | uint8 | uint8 | \|u1 |
        | int8  | int8  | \|i1 |

    @MEM-45.3
    Scenario Outline: The type string of <dtype> has the byte order of its dtype
      Given `a = np.array([0, 1], dtype=np.<dtype>)`
      When `d = a.__array_interface__`
      Then `d['typestr']` is `a.dtype.str`
      And `d['typestr'][1:]` is `'<text>'`
      And `a` is unchanged

      Examples:
        | case       | dtype      | text |
        | uint16     | uint16     | u2   |
        | uint32     | uint32     | u4   |
        | uint64     | uint64     | u8   |
        | int16      | int16      | i2   |
        | int32      | int32      | i4   |
        | int64      | int64      | i8   |
        | float16    | float16    | f2   |
        | float32    | float32    | f4   |
        | float64    | float64    | f8   |
        | complex64  | complex64  | c8   |
        | complex128 | complex128 | c16  |

    @MEM-45.4 @needs:REF-8
    Scenario: The other byte order has another type string
      Given `a = np.array([1.0, 2.0])`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `d = b.__array_interface__`
      Then `d['typestr'] == a.dtype.str` is `False`
      And `d['typestr'][1:]` is `'f8'`
      And `b` is unchanged

    @MEM-45.5 @needs:REF-12
    Scenario: A read-only array says so
      Given `a = np.array([1.0, 2.0])`
      When `before = a.__array_interface__['data'][1]`
      And `a.setflags(write=False)`
      Then `before` is `False`
      And `a.__array_interface__['data'][1]` is `True`
      And `a` is unchanged

    @MEM-45.6 @needs:MEM-7
    Scenario: The address is that of the first element
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `d = a.__array_interface__`
      And `e = a[1:].__array_interface__`
      And `f = a[::-1].__array_interface__`
      Then `e['data'][0] - d['data'][0]` is `8`
      And `f['data'][0] - d['data'][0]` is `16`
      And `a` is unchanged
