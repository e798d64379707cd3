Feature: Byte order

  Rule: REF-8 An array may have a byte order other than the machine's

    @REF-8.1
    Scenario Outline: <dtype> in the other byte order
      Given `a = np.array([0, 1, 1], dtype=np.<dtype>)`
      When `b = a.astype(a.dtype.newbyteorder())`
      Then `b` is `a`
      And `b.dtype.isnative` is `False`
      And `b.dtype == a.dtype` is `False`
      And `b.dtype.newbyteorder() == a.dtype` is `True`
      And `b.itemsize` is `<size>`
      And `b` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case       | dtype      | size |
        | uint16     | uint16     | 2    |
        | uint32     | uint32     | 4    |
        | uint64     | uint64     | 8    |
        | int16      | int16      | 2    |
        | int32      | int32      | 4    |
        | int64      | int64      | 8    |
        | float16    | float16    | 2    |
        | float32    | float32    | 4    |
        | float64    | float64    | 8    |
        | complex64  | complex64  | 8    |
        | complex128 | complex128 | 16   |

    @REF-8.2
    Scenario: An element is written as any other
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `b[1] = 7.5`
      Then `b` is `[1.0, 7.5, 3.0]`
      And `b[1]` is `7.5`
      And `a` is unchanged

    @REF-8.3
    Scenario: An element is a NumPy scalar in native byte order
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `x = b[1]`
      Then `x` is `2.0`
      And `x.dtype` is `np.float64`
      And `b` is unchanged

    @REF-8.4 @needs:MEM-7
    Scenario Outline: <description> is in the same byte order
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `v = b<part>`
      Then `v` is `a<part>`
      And `v.shape` is `<shape>`
      And `v.dtype == b.dtype` is `True`
      And `v` and `b` share memory
      And `b` is unchanged

      Examples:
        | case       | description        | part   | shape  |
        | row        | A row              | [1]    | (2,)   |
        | transposed | A transposed array | .T     | (2, 2) |
        | backwards  | A reversed array   | [::-1] | (2, 2) |

    @REF-8.5 @needs:CPY-19 @needs:CPY-20
    Scenario Outline: <description>: c = <code>
      Given `a = np.array([1.0, 2.0])`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `c = <code>`
      Then `c` is `[1.0, 2.0]`
      And `c.dtype == b.dtype` is `<kept>`
      And `c` and `b` do not share memory
      And `b` is unchanged

      Examples:
        | case    | description                          | code                            | kept  |
        | method  | The method copy keeps the byte order | b.copy()                        | True  |
        | array   | array keeps the byte order           | np.array(b)                     | True  |
        | astype  | astype converts to native byte order | b.astype(np.float64)            | False |
        | asarray | asarray with a dtype converts too    | np.asarray(b, dtype=np.float64) | False |

    @REF-8.6 @needs:CPY-22
    Scenario: An array in the other byte order does not fit a native dtype
      Given `a = np.array([1.0, 2.0])`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `c = np.asarray(b, dtype=np.float64, copy=False)`
      Then it fails with `COPY_NEEDED`
      And `b` is unchanged

    @REF-8.7 @needs:CPY-18
    Scenario: asarray returns such an array itself
      Given `a = np.array([1.0, 2.0])`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `c = np.asarray(b)`
      Then `c is b` is `True`
      And `c.shape` is `(2,)`
      And `b` is unchanged

    @REF-8.8
    Scenario Outline: An array of <dtype> in the other byte order is computed with
      Given `a = np.array([1, 0, 3], dtype=np.<dtype>)`
      And `b = a.astype(a.dtype.newbyteorder())`
      Then `b + b` is `a + a`
      And `b.sum()` is `a.sum()`
      And `b > 1` is `[False, False, True]`
      And `b` is unchanged

      Examples:
        | case       | dtype      |
        | uint16     | uint16     |
        | int32      | int32      |
        | float16    | float16    |
        | float64    | float64    |
        | complex128 | complex128 |

  Rule: REF-9 The bytes of elements can be reversed

    @REF-9.1
    Scenario Outline: The bytes of <dtype> are reversed
      Given `a = np.array(<elements>, dtype=np.<dtype>)`
      When `b = a.byteswap()`
      Then `b` is `<swapped>`
      And `b.dtype` is `np.<dtype>`
      And `b` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case   | dtype  | elements             | swapped                  |
        | int16  | int16  | [1, 256, -2]         | [256, 1, -257]           |
        | uint32 | uint32 | [1, 0x01020304]      | [0x01000000, 0x04030201] |
        | int64  | int64  | [0x0102030405060708] | [0x0807060504030201]     |
        | int8   | int8   | [1, -2]              | [1, -2]                  |
        | bool   | bool_  | [True, False]        | [True, False]            |

    @REF-9.2 @needs:MEM-24 @needs:MEM-26
    Scenario Outline: The parts of <dtype> are reversed separately
      Given `a = np.array([1 + 2j], dtype=np.<dtype>)`
      When `b = a.byteswap()`
      Then `np.frombuffer(b, dtype=np.<part>).byteswap()` is `[1.0, 2.0]`
      And `b` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case       | dtype      | part    |
        | complex64  | complex64  | float32 |
        | complex128 | complex128 | float64 |

    @REF-9.3 @needs:MEM-3
    Scenario: In place, seen by a tensor over the array
      Given `a = np.array([1, 256], dtype=np.int16)`
      And `t = torch.from_numpy(a)`
      When `b = a.byteswap(inplace=True)`
      Then `b is a` is `True`
      And `a` is `[256, 1]`
      And `t` is `[256, 1]`
      And `t` and `a` have the same memory

    @REF-9.4
    Scenario: An array in the other order is reversed as well
      Given `a = np.array([1, 256], dtype=np.int16)`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `c = b.byteswap()`
      Then `c` is `[256, 1]`
      And `c.dtype == b.dtype` is `True`
      And `b` is unchanged

    @REF-9.5 @needs:BIT-6
    Scenario: A NaN keeps all its bits
      Then `np.array([BITS], dtype=np.INTEGER).view(np.FLOAT).byteswap().view(np.INTEGER)` is `[RESULT]` for every row of
        | BITS               | INTEGER | FLOAT   | RESULT               |
        | 0x7C01             | uint16  | float16 | 380                  |
        | 0xFE55             | uint16  | float16 | 22014                |
        | 0x7F800001         | uint32  | float32 | 16810111             |
        | 0xFFC12345         | uint32  | float32 | 1159971327           |
        | 0x7FF0000000000001 | uint64  | float64 | 72057594037989503    |
        | 0xFFF8123456789ABC | uint64  | float64 | 13590307137180072191 |

  Rule: REF-10 A tensor shares an array in another byte order or refuses it

    @REF-10.1 @needs:REF-8
    Scenario Outline: <function> of <dtype>
      Given `a = np.array([0, 1], dtype=np.<dtype>)`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `t = torch.<function>(b)`
      Then `t` is `a`, or it fails with `DTYPE_UNSUPPORTED`
      And `b` is unchanged

      Examples:
        | case                  | function    | dtype      |
        | from_numpy_int16      | from_numpy  | int16      |
        | from_numpy_uint32     | from_numpy  | uint32     |
        | from_numpy_int64      | from_numpy  | int64      |
        | from_numpy_float16    | from_numpy  | float16    |
        | from_numpy_float32    | from_numpy  | float32    |
        | from_numpy_float64    | from_numpy  | float64    |
        | from_numpy_complex64  | from_numpy  | complex64  |
        | from_numpy_complex128 | from_numpy  | complex128 |
        | as_tensor             | as_tensor   | float32    |
        | asarray               | asarray     | float32    |
        | from_dlpack           | from_dlpack | float32    |

    @REF-10.2 @needs:REF-8 @needs:MEM-17
    Scenario Outline: An array without <what>
      Given `a = np.array(<elements>, dtype=np.float32)`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `t = torch.from_numpy(b)`
      Then `t` is `a`, or it fails with `DTYPE_UNSUPPORTED`
      And `b` is unchanged

      Examples:
        | case       | what       | elements |
        | elements   | elements   | []       |
        | dimensions | dimensions | 1.5      |

    @REF-10.3 @needs:MEM-3 @needs:REF-8
    Scenario: A copy in native byte order is shared
      Given `a = np.array([1.5, 2.5])`
      And `b = a.astype(a.dtype.newbyteorder())`
      And `c = b.astype(np.float64)`
      When `t = torch.from_numpy(c)`
      Then `t` is `[1.5, 2.5]`
      And `t` and `c` have the same memory
      And `t` and `b` do not share memory
      And `b` is unchanged

    @REF-10.4 @needs:MEM-3 @needs:REF-8
    Scenario Outline: <dtype> has no byte order
      Given `a = np.array([0, 1], dtype=np.<dtype>)`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `t = torch.from_numpy(b)`
      Then `t` is `b`
      And `b.dtype == a.dtype` is `True`
      And `b.dtype.isnative` is `True`
      And `t` and `b` have the same memory
      And `b` is unchanged

      Examples:
        | case  | dtype |
        | bool  | bool_ |
        | int8  | int8  |
        | uint8 | uint8 |

  Rule: REF-11 Another byte order is refused even where elements are copied

    @REF-11.1 @needs:REF-8
    Scenario Outline: <description>: t = <code>
      Given `a = np.array([1.5, 2.5])`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `t = <code>`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `b` is unchanged

      Examples:
        | case      | description                  | code                                    |
        | tensor    | tensor                       | torch.tensor(b)                         |
        | dtype     | tensor with another dtype    | torch.tensor(b, dtype=torch.float32)    |
        | as_tensor | as_tensor with another dtype | torch.as_tensor(b, dtype=torch.float32) |
        | asarray   | asarray with copy=True       | torch.asarray(b, copy=True)             |
