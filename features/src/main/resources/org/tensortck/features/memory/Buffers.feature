Feature: Memory as a buffer

  Rule: MEM-24 torch.frombuffer shares the bytes of a buffer

    @MEM-24.1
    Scenario: A write through the tensor is seen by the buffer
      Given `a = np.array([1, 2, 3, 4], dtype=np.int32)`
      When `t = torch.frombuffer(a, dtype=torch.int32)`
      And `t[1] = -7`
      Then `t` is `[1, -7, 3, 4]`
      And `a` is `[1, -7, 3, 4]`
      And `t` and `a` have the same memory

    @MEM-24.2
    Scenario: A write to the buffer is seen by the tensor
      Given `a = np.array([1, 2, 3, 4], dtype=np.int32)`
      When `t = torch.frombuffer(a, dtype=torch.int32)`
      And `a[3] = -7`
      Then `t` is `[1, 2, 3, -7]`
      And `t.storage_offset()` is `0`
      And `t` has strides `(1,)`
      And `t` and `a` have the same memory

    @MEM-24.3 @needs:MEM-7
    Scenario Outline: <description>: t = torch.frombuffer(<buffer>, dtype=torch.int32)
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int32)`
      When `t = torch.frombuffer(<buffer>, dtype=torch.int32)`
      Then `t` is `<elements>`
      And `t.shape` is `<shape>`
      And `t` and `<buffer>` have the same memory
      And `a` is unchanged

      Examples:
        | case    | description                 | buffer       | elements           | shape |
        | matrix  | A matrix is read row by row | a            | [1, 2, 3, 4, 5, 6] | (6,)  |
        | row     | Part of an array            | a[1]         | [4, 5, 6]          | (3,)  |
        | rows    | Some rows                   | a[1:]        | [4, 5, 6]          | (3,)  |
        | element | A 0-d array                 | a[1, 2, ...] | [6]                | (1,)  |

    @MEM-24.4 @needs:MEM-7
    Scenario Outline: <description>: t = torch.frombuffer(a, dtype=torch.int32, <limits>)
      Given `a = np.array([1, 2, 3, 4], dtype=np.int32)`
      When `t = torch.frombuffer(a, dtype=torch.int32, <limits>)`
      Then `t` is `<elements>`
      And `t.storage_offset()` is `0`
      And `t` and `<part>` have the same memory
      And `a` is unchanged

      Examples:
        | case     | description                     | limits            | elements     | part   |
        | count    | count is the number of elements | count=2           | [1, 2]       | a[:2]  |
        | offset   | offset is in bytes              | offset=4          | [2, 3, 4]    | a[1:]  |
        | both     | Both                            | count=2, offset=4 | [2, 3]       | a[1:3] |
        | all      | A negative count means all      | count=-1          | [1, 2, 3, 4] | a      |
        | negative | Any negative count means all    | count=-5          | [1, 2, 3, 4] | a      |
        | last     | The last element                | offset=12         | [4]          | a[3:]  |

    @MEM-24.5
    Scenario: A tensor from a buffer may require gradients
      Given `a = np.array([1.5, 2.5])`
      When `t = torch.frombuffer(a, dtype=torch.float64, requires_grad=True)`
      Then `t` is `[1.5, 2.5]`
      And `t.requires_grad` is `True`
      And `t.is_leaf` is `True`
      And `t` and `a` have the same memory
      And `a` is unchanged

  Rule: MEM-25 torch.frombuffer reinterprets the bytes of a buffer

    @MEM-25.1 @needs:MEM-24
    Scenario Outline: <source> read as <dtype>
      Given `a = np.array(<values>, dtype=np.<source>)`
      When `t = torch.frombuffer(a, dtype=torch.<dtype>)`
      Then `t` is `<elements>`
      And `t.dtype` is `torch.<dtype>`
      And `t` and `a` share memory
      And `a` is unchanged

      Examples:
        | case             | source    | values           | dtype         | elements                              |
        | complex_float    | complex64 | [1 + 2j, 3 + 4j] | float32       | [1.0, 2.0, 3.0, 4.0]                  |
        | float_complex    | float64   | [1.0, 2.0]       | complex128    | [1 + 2j]                              |
        | float_int        | float32   | [1.0, 2.0, -1.0] | int32         | [0x3f800000, 0x40000000, -0x40800000] |
        | int_float        | int32     | [0x3f800000]     | float32       | [1.0]                                 |
        | float16_uint16   | float16   | [1.0, 2.0]       | uint16        | [0x3c00, 0x4000]                      |
        | int_unsigned     | int8      | [-1, 1]          | uint8         | [255, 1]                              |
        | bytes_palindrome | uint8     | [1, 2, 2, 1]     | uint32        | [0x01020201]                          |
        | int_bfloat16     | uint16    | [0x3f80, 0x4000] | bfloat16      | [1.0, 2.0]                            |
        | int_float8       | uint8     | [0x38, 0x40]     | float8_e4m3fn | [1.0, 2.0]                            |

    @MEM-25.2 @needs:MEM-24 @needs:MEM-7
    Scenario: The first element need not be aligned
      Given `a = np.array([0, 1, 1, 1, 1], dtype=np.uint8)`
      When `t = torch.frombuffer(a, dtype=torch.int32, offset=1)`
      Then `t` is `[0x01010101]`
      And `t` and `a[1:]` share memory
      And `a` is unchanged

    @MEM-25.3 @needs:MEM-24
    Scenario: Every byte but zero is true
      Given `a = np.array([0, 1, 2], dtype=np.int8)`
      And `t = torch.frombuffer(a, dtype=torch.bool)`
      When `t[0] = True`
      Then `t` is `[True, True, True]`
      And `a` is `[1, 1, 2]`

  Rule: MEM-26 np.frombuffer shares the bytes of a buffer

    @MEM-26.1 @needs:MEM-7
    Scenario Outline: <description>: n = np.frombuffer(a, dtype=np.int32<limits>)
      Given `a = np.array([1, 2, 3, 4], dtype=np.int32)`
      When `n = np.frombuffer(a, dtype=np.int32<limits>)`
      Then `n` is `<elements>`
      And `n is a` is `False`
      And `n` and `<part>` have the same memory
      And `a` is unchanged

      Examples:
        | case     | description                     | limits              | elements     | part   |
        | whole    | All of it                       |                     | [1, 2, 3, 4] | a      |
        | count    | count is the number of elements | , count=2           | [1, 2]       | a[:2]  |
        | offset   | offset is in bytes              | , offset=4          | [2, 3, 4]    | a[1:]  |
        | both     | Both                            | , count=2, offset=4 | [2, 3]       | a[1:3] |
        | negative | Any negative count means all    | , count=-5          | [1, 2, 3, 4] | a      |

    @MEM-26.2
    Scenario Outline: <source> read as <dtype>
      Given `a = np.array(<values>, dtype=np.<source>)`
      When `n = np.frombuffer(a, dtype=np.<dtype>)`
      Then `n` is `<elements>`
      And `n.dtype` is `np.<dtype>`
      And `n` and `a` share memory
      And `a` is unchanged

      Examples:
        | case          | source    | values           | dtype   | elements                 |
        | complex_float | complex64 | [1 + 2j, 3 + 4j] | float32 | [1.0, 2.0, 3.0, 4.0]     |
        | float_int     | float32   | [1.0, 2.0]       | int32   | [0x3f800000, 0x40000000] |
        | int_unsigned  | int8      | [-1, 1]          | uint8   | [255, 1]                 |

    @MEM-26.6
    Scenario: Every byte but zero is true
      Given `a = np.array([0, 1, 2], dtype=np.int8)`
      And `n = np.frombuffer(a, dtype=np.bool_)`
      When `n[0] = True`
      Then `n` is `[True, True, True]`
      And `a` is `[1, 1, 2]`

    @MEM-26.3
    Scenario: Without a dtype the bytes are float64
      Given `a = np.array([1.5, 2.5])`
      When `n = np.frombuffer(a)`
      Then `n` is `[1.5, 2.5]`
      And `n.dtype` is `np.float64`
      And `n` and `a` have the same memory
      And `a` is unchanged

    @MEM-26.4
    Scenario Outline: <description> gives an empty array
      Given `a = np.array([1, 2], dtype=np.int32)`
      When `n = np.frombuffer(a, dtype=np.int32, <limits>)`
      Then `n.shape` is `(0,)`
      And `a` is unchanged

      Examples:
        | case   | description          | limits   |
        | count  | A count of 0         | count=0  |
        | offset | An offset at the end | offset=8 |

    @MEM-26.5 @needs:MEM-24 @needs:MEM-1 @needs:MEM-6
    Scenario: The array of a tensor is a buffer too
      Given `t = torch.tensor([1, 2, 3, 4], dtype=torch.int32)`
      When `u = torch.frombuffer(t.numpy(), dtype=torch.int32, offset=8)`
      Then `u` is `[3, 4]`
      And `u` and `t[2:]` have the same memory
      And `t` is unchanged
