Feature: Buffers of Python

  Rule: MEM-70 A memoryview has the layout of its array

    @MEM-70.1 @needs:MEM-7
    Scenario Outline: <description>: m = memoryview(a<part>)
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int16)`
      And `v = a<part>`
      When `m = memoryview(v)`
      Then `m.tolist()` is `v.tolist()`
      And `(m.ndim, m.shape, m.nbytes)` is `<facts>`
      And `m.strides` is `<strides>`
      And `(m.c_contiguous, m.f_contiguous, m.contiguous)` is `<contiguous>`
      And `m.readonly` is `False`
      And `a` is unchanged

      Examples:
        | case       | description         | part        | facts           | strides | contiguous            |
        | whole      | The whole array     |             | (2, (2, 3), 12) | (6, 2)  | (True, False, True)   |
        | row        | A row               | [1]         | (1, (3,), 6)    | (2,)    | (True, True, True)    |
        | transposed | A transposed array  | .T          | (2, (3, 2), 12) | (2, 6)  | (False, True, True)   |
        | column     | A column            | [:, 1]      | (1, (2,), 4)    | (6,)    | (False, False, False) |
        | step       | Every second column | [:, ::2]    | (2, (2, 2), 8)  | (6, 4)  | (False, False, False) |
        | backwards  | A reversed array    | [::-1]      | (2, (2, 3), 12) | (-6, 2) | (False, False, False) |
        | element    | 0-d                 | [1, 2, ...] | (0, (), 2)      | ()      | (True, True, True)    |
        | nothing    | An empty part       | [2:]        | (2, (0, 3), 0)  | (6, 2)  | (True, True, True)    |

    @MEM-70.2 @needs:MEM-1
    Scenario: The array of a tensor
      Given `t = torch.tensor([[1.5, 2.5], [3.5, 4.5]])`
      When `m = memoryview(t.t().numpy())`
      Then `m.tolist()` is `[[1.5, 3.5], [2.5, 4.5]]`
      And `(m.shape, m.strides)` is `((2, 2), (4, 8))`
      And `t` is unchanged

  Rule: MEM-71 The format of a memoryview names the dtype

    @MEM-71.1
    Scenario: Formats that are the same on all platforms
      Then `memoryview(np.array([0, 1], dtype=np.DTYPE)).format` is `'FORMAT'` for every row of
        | DTYPE      | FORMAT |
        | bool_      | ?      |
        | int8       | b      |
        | uint8      | B      |
        | int16      | h      |
        | uint16     | H      |
        | float16    | e      |
        | float32    | f      |
        | float64    | d      |
        | complex64  | Zf     |
        | complex128 | Zd     |

    @MEM-71.2
    Scenario: Formats that depend on the size of a long in C
      Then `memoryview(np.array([0, 1], dtype=np.DTYPE)).format in FORMATS` is `True` for every row of
        | DTYPE  | FORMATS    |
        | int32  | ('i', 'l') |
        | uint32 | ('I', 'L') |
        | int64  | ('l', 'q') |
        | uint64 | ('L', 'Q') |

    @MEM-71.3
    Scenario: The size of an item is that of an element
      Then `memoryview(np.array([0, 1], dtype=np.DTYPE)).itemsize` is `SIZE` for every row of
        | DTYPE      | SIZE |
        | bool_      | 1    |
        | int16      | 2    |
        | int32      | 4    |
        | int64      | 8    |
        | float16    | 2    |
        | float64    | 8    |
        | complex128 | 16   |

    @MEM-71.4 @needs:REF-8
    Scenario: The format of the other byte order begins with it
      Given `a = np.array([1, 2], dtype=np.int16)`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `m = memoryview(b)`
      Then `(m.format[0] in ('<', '>'), m.format[0] == a.dtype.str[0])` is `(True, False)`
      And `m.format[1:]` is `'h'`
      And `m.itemsize` is `2`
      And `b` is unchanged

    @MEM-71.5 @needs:REF-8
    Scenario Outline: In the other byte order, the format of <dtype> is <format>
      Given `a = np.array([0, 1], dtype=np.<dtype>)`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `m = memoryview(b)`
      Then `m.format[1:]` is `'<format>'`
      And `m.itemsize` is `<size>`
      And `b` is unchanged

      Examples:
        | case       | dtype      | format | size |
        | uint16     | uint16     | H      | 2    |
        | int64      | int64      | q      | 8    |
        | uint64     | uint64     | Q      | 8    |
        | float16    | float16    | e      | 2    |
        | float32    | float32    | f      | 4    |
        | float64    | float64    | d      | 8    |
        | complex64  | complex64  | Zf     | 8    |
        | complex128 | complex128 | Zd     | 16   |

  Rule: MEM-72 A memoryview shares the memory of its array

    @MEM-72.1
    Scenario Outline: A write of <value> to a <dtype> through the memoryview is seen by the array
      Given `a = np.array([[0, 1], [1, 0]], dtype=np.<dtype>)`
      And `m = memoryview(a)`
      When `m[1, 1] = <value>`
      Then `a[1, 1]` is `<value>`
      And `m[1, 1]` is `<value>`
      And `a[0, 1]` is `<one>`

      Examples:
        | case    | dtype   | value | one  |
        | bool    | bool_   | True  | True |
        | int8    | int8    | -7    | 1    |
        | uint16  | uint16  | 65000 | 1    |
        | int32   | int32   | -7    | 1    |
        | uint64  | uint64  | 2**63 | 1    |
        | float32 | float32 | 0.5   | 1.0  |
        | float64 | float64 | 0.1   | 1.0  |

    @MEM-72.2 @needs:MEM-70
    Scenario: A write to the array is seen by the memoryview
      Given `a = np.array([[1, 2], [3, 4]], dtype=np.int16)`
      And `m = memoryview(a.T)`
      When `a[0, 1] = -7`
      Then `m.tolist()` is `[[1, 3], [-7, 4]]`

    @MEM-72.3 @needs:MEM-7
    Scenario: A slice of a memoryview shares the memory too
      Given `a = np.array([1, 2, 3, 4], dtype=np.uint8)`
      And `m = memoryview(a)[1:3]`
      When `m[:] = bytes([7, 8])`
      And `a[2] = 9`
      Then `a` is `[1, 7, 9, 4]`
      And `m` is `[7, 9]`

    @MEM-72.4
    Scenario: A cast of a memoryview shares the memory too
      Given `a = np.array([1, 2, 3, 4], dtype=np.uint8)`
      And `m = memoryview(a).cast('B', (2, 2))`
      When `m[1, 0] = 7`
      And `a[3] = 8`
      Then `a` is `[1, 2, 7, 8]`
      And `m` is `[[1, 2], [7, 8]]`

    @MEM-72.5 @needs:MEM-1
    Scenario: A write through the memoryview of a tensor's array is seen by the tensor
      Given `t = torch.tensor([1.5, 2.5])`
      And `m = memoryview(t.numpy())`
      When `m[0] = 9.5`
      And `t[1] = 8.5`
      Then `t` is `[9.5, 8.5]`
      And `m` is `[9.5, 8.5]`

    @MEM-72.6
    Scenario: A memoryview keeps the memory of its array alive
      Given `m = memoryview(np.array([1.5, 2.5]))`
      When garbage is collected
      Then `m` is `[1.5, 2.5]`

  Rule: MEM-73 np.asarray shares the memory of a memoryview

    @MEM-73.1 @needs:MEM-7 @needs:MEM-70 @needs:MEM-72
    Scenario Outline: <description>: n = np.asarray(memoryview(a<part>))
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int16)`
      And `v = a<part>`
      When `n = np.asarray(memoryview(v))`
      Then `n` is `<elements>`
      And `n.shape` is `v.shape`
      And `n.dtype` is `np.int16`
      And `n is v` is `False`
      And `n` and `v` have the same memory
      And `a` is unchanged

      Examples:
        | case       | description         | part        | elements                 |
        | whole      | The whole array     |             | [[1, 2, 3], [4, 5, 6]]   |
        | transposed | A transposed array  | .T          | [[1, 4], [2, 5], [3, 6]] |
        | step       | Every second column | [:, ::2]    | [[1, 3], [4, 6]]         |
        | backwards  | A reversed array    | [::-1]      | [[4, 5, 6], [1, 2, 3]]   |
        | element    | 0-d                 | [1, 2, ...] | 6                        |

    @MEM-73.2 @needs:MEM-71 @needs:MEM-72
    Scenario Outline: The array has the dtype of the format: <dtype>
      Given `a = np.array([0, 1], dtype=np.<dtype>)`
      When `n = np.asarray(memoryview(a))`
      Then `n` is `a`
      And `n.dtype` is `np.<dtype>`
      And `n` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case       | dtype      |
        | bool       | bool_      |
        | uint8      | uint8      |
        | int32      | int32      |
        | int64      | int64      |
        | uint64     | uint64     |
        | float16    | float16    |
        | float32    | float32    |
        | complex64  | complex64  |
        | complex128 | complex128 |

    @MEM-73.3
    Scenario: An array over a bytearray
      Given `b = bytearray([1, 2, 3])`
      And `n = np.asarray(b)`
      When `n[0] = 9`
      And `b[1] = 7`
      Then `n` is `[9, 7, 3]`
      And `n.dtype` is `np.uint8`
      And `b` is `[9, 7, 3]`

    @MEM-73.4
    Scenario: An array over a cast memoryview
      Given `m = memoryview(bytearray(8)).cast('h', (2, 2))`
      And `n = np.asarray(m)`
      When `n[1, 0] = -5`
      And `m[0, 1] = 300`
      Then `n` is `[[0, 300], [-5, 0]]`
      And `n.dtype` is `np.int16`
      And `m` is `[[0, 300], [-5, 0]]`

    @MEM-73.5 @needs:MEM-3
    Scenario: A tensor over the array of a bytearray
      Given `b = bytearray([1, 2, 3])`
      And `t = torch.from_numpy(np.asarray(b))`
      When `t[0] = 9`
      And `b[1] = 7`
      Then `t` is `[9, 7, 3]`
      And `b` is `[9, 7, 3]`

    @MEM-73.6 @needs:MEM-72 @needs:CPY-19
    Scenario: np.array copies a memoryview
      Given `m = memoryview(np.array([1, 2, 3], dtype=np.int16))`
      And `n = np.array(m)`
      When `n[0] = 9`
      And `m[1] = 7`
      Then `n` is `[9, 2, 3]`
      And `m` is `[1, 7, 3]`

  Rule: MEM-74 frombuffer shares the bytes of a bytearray and of a memoryview

    @MEM-74.1 @needs:MEM-24 @needs:MEM-26
    Scenario Outline: <side>: writes to the bytearray and to the <side> are seen by both
      Given `b = bytearray([1, 2, 3, 4])`
      And `x = <module>.frombuffer(b, dtype=<module>.uint8)`
      When `x[1] = 9`
      And `b[3] = 7`
      Then `x` is `[1, 9, 3, 7]`
      And `b` is `[1, 9, 3, 7]`

      Examples:
        | case  | side   | module |
        | torch | tensor | torch  |
        | numpy | array  | np     |

    @MEM-74.2 @needs:MEM-24 @needs:MEM-26
    Scenario Outline: <side>: count and offset select part of a bytearray
      Given `b = bytearray([1, 2, 3, 4, 5])`
      And `x = <module>.frombuffer(b, dtype=<module>.uint8, count=2, offset=1)`
      When `x[0] = 9`
      And `b[2] = 7`
      Then `x` is `[9, 7]`
      And `b` is `[1, 9, 7, 4, 5]`

      Examples:
        | case  | side   | module |
        | torch | tensor | torch  |
        | numpy | array  | np     |

    @MEM-74.3 @needs:MEM-24 @needs:MEM-26
    Scenario Outline: <side>: part of a memoryview is a buffer
      Given `b = bytearray([1, 2, 3, 4])`
      And `x = <module>.frombuffer(memoryview(b)[1:3], dtype=<module>.uint8)`
      When `x[0] = 9`
      And `b[2] = 7`
      Then `x` is `[9, 7]`
      And `b` is `[1, 9, 7, 4]`

      Examples:
        | case  | side   | module |
        | torch | tensor | torch  |
        | numpy | array  | np     |

    @MEM-74.4 @needs:MEM-24 @needs:MEM-26 @needs:MEM-25
    Scenario Outline: <side>: the format of a memoryview does not matter
      Given `m = memoryview(bytearray(8)).cast('f')`
      And `x = <module>.frombuffer(m, dtype=<module>.int32)`
      When `m[1] = 1.0`
      And `x[0] = 0x40000000`
      Then `x` is `[0x40000000, 0x3f800000]`
      And `m` is `[2.0, 1.0]`

      Examples:
        | case  | side   | module |
        | torch | tensor | torch  |
        | numpy | array  | np     |

    @MEM-74.5 @needs:MEM-72 @needs:MEM-24 @needs:MEM-26
    Scenario Outline: <side>: a memoryview of an array with more axes is read row by row
      Given `a = np.array([[1, 2], [3, 4]], dtype=np.int16)`
      And `x = <module>.frombuffer(memoryview(a), dtype=<module>.int16)`
      When `x[2] = 9`
      And `a[0, 1] = 7`
      Then `x` is `[1, 7, 9, 4]`
      And `a` is `[[1, 7], [9, 4]]`

      Examples:
        | case  | side   | module |
        | torch | tensor | torch  |
        | numpy | array  | np     |

    @MEM-74.6 @needs:MEM-24 @needs:MEM-26
    Scenario Outline: <side>: the first element need not be aligned
      Given `b = bytearray(9)`
      And `x = <module>.frombuffer(b, dtype=<module>.float64, offset=1)`
      When `memoryview(b)[1:].cast('d')[0] = 1.5`
      Then `x` is `[1.5]`
      And `b[0]` is `0`

      Examples:
        | case  | side   | module |
        | torch | tensor | torch  |
        | numpy | array  | np     |

    @MEM-74.7 @needs:MEM-24 @needs:MEM-26
    Scenario Outline: <side>: the memory of a bytearray without a name stays
      Given `x = <module>.frombuffer(bytearray([1, 2, 3]), dtype=<module>.uint8)`
      When garbage is collected
      Then `x` is `[1, 2, 3]`

      Examples:
        | case  | side   | module |
        | torch | tensor | torch  |
        | numpy | array  | np     |

  Rule: MEM-75 The bytes of an array are a copy in row-major order

    @MEM-75.1 @needs:MEM-7 @needs:MEM-70
    Scenario Outline: <description>: <code>
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.uint8)`
      And `v = a<part>`
      And `b = <code>`
      When `a[...] = 0`
      Then `b` is `<bytes>`
      And `len(b)` is `<size>`

      Examples:
        | case                  | description                     | part     | code                    | bytes              | size |
        | bytes                 | bytes                           |          | bytes(v)                | [1, 2, 3, 4, 5, 6] | 6    |
        | bytes_transposed      | bytes of a transposed array     | .T       | bytes(v)                | [1, 4, 2, 5, 3, 6] | 6    |
        | bytes_step            | bytes of every second column    | [:, ::2] | bytes(v)                | [1, 3, 4, 6]       | 4    |
        | bytearray             | bytearray                       |          | bytearray(v)            | [1, 2, 3, 4, 5, 6] | 6    |
        | bytearray_transposed  | bytearray of a transposed array | .T       | bytearray(v)            | [1, 4, 2, 5, 3, 6] | 6    |
        | memoryview_transposed | A memoryview                    | .T       | memoryview(v).tobytes() | [1, 4, 2, 5, 3, 6] | 6    |
        | memoryview_backwards  | A memoryview of a reversed one  | [::-1]   | memoryview(v).tobytes() | [4, 5, 6, 1, 2, 3] | 6    |
        | tobytes               | tobytes                         |          | v.tobytes()             | [1, 2, 3, 4, 5, 6] | 6    |
        | tobytes_transposed    | tobytes of a transposed array   | .T       | v.tobytes()             | [1, 4, 2, 5, 3, 6] | 6    |
        | tobytes_step          | tobytes of every second column  | [:, ::2] | v.tobytes()             | [1, 3, 4, 6]       | 4    |
        | fortran               | Column-major order              |          | v.tobytes(order='F')    | [1, 4, 2, 5, 3, 6] | 6    |
        | any                   | The order of a transposed array | .T       | v.tobytes(order='A')    | [1, 2, 3, 4, 5, 6] | 6    |

    @MEM-75.2 @needs:MEM-1 @needs:MEM-70 @needs:MEM-74
    Scenario: The bytes of a tensor's array make an equal tensor
      Given `t = torch.tensor([[1.5, 2.5], [3.5, 4.5]])`
      When `u = torch.frombuffer(bytearray(t.t().numpy()), dtype=torch.float32)`
      Then `u` is `[1.5, 3.5, 2.5, 4.5]`
      And `u` and `t` do not share memory
      And `t` is unchanged
