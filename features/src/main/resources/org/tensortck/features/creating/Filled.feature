Feature: Objects filled with one number

  Rule: CRE-1 A tensor of zeros or of ones has the default dtype

    @CRE-1.1
    Scenario Outline: <description>: t = torch.<code>
      When `t = torch.<code>`
      Then `t` is `<elements>`
      And `t.dtype` is `torch.float32`
      And `t.shape` is `<shape>`
      And `t` has strides `<strides>`

      Examples:
        | case   | description                  | code           | elements                           | shape     | strides   |
        | ints   | The shape as ints            | zeros(2, 3)    | [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]] | (2, 3)    | (3, 1)    |
        | tuple  | The shape as a tuple         | zeros((2, 3))  | [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]] | (2, 3)    | (3, 1)    |
        | list   | The shape as a list          | ones([2])      | [1.0, 1.0]                         | (2,)      | (1,)      |
        | one    | One size                     | ones(3)        | [1.0, 1.0, 1.0]                    | (3,)      | (1,)      |
        | none   | A 0-d tensor                 | ones(())       | 1.0                                | ()        | ()        |
        | empty  | An empty tensor              | zeros(0)       | []                                 | (0,)      | (1,)      |
        | middle | A size of zero in the middle | zeros(2, 0, 3) | [[], []]                           | (2, 0, 3) | (3, 3, 1) |

    @CRE-1.2
    Scenario: A given dtype
      Then `torch.ones(2, dtype=torch.DTYPE)` is `RESULT` for every row of
        | DTYPE      | RESULT           |
        | bool       | [True, True]     |
        | uint8      | [1, 1]           |
        | int8       | [1, 1]           |
        | int64      | [1, 1]           |
        | float16    | [1.0, 1.0]       |
        | float64    | [1.0, 1.0]       |
        | complex64  | [1 + 0j, 1 + 0j] |
        | complex128 | [1 + 0j, 1 + 0j] |
      And `torch.zeros(2, dtype=torch.DTYPE).dtype` is `torch.DTYPE` for every row of
        | DTYPE     |
        | bool      |
        | int32     |
        | float64   |
        | complex64 |

    @CRE-1.3
    Scenario: Rarely supported dtypes
      Then `torch.ones(2, dtype=torch.DTYPE)` is `RESULT` for every row of
        | DTYPE       | RESULT           |
        | uint16      | [1, 1]           |
        | uint64      | [1, 1]           |
        | bfloat16    | [1.0, 1.0]       |
        | float8_e5m2 | [1.0, 1.0]       |
        | complex32   | [1 + 0j, 1 + 0j] |

    @CRE-1.4 @needs:DTY-14
    Scenario: Another default dtype
      When `torch.set_default_dtype(torch.float64)`
      Then `torch.zeros(2).dtype` is `torch.float64`
      And `torch.ones(2).dtype` is `torch.float64`

  Rule: CRE-2 torch.full without a dtype takes the dtype of the value

    @CRE-2.1
    Scenario: Without a dtype
      Then `torch.full((2,), VALUE).dtype` is `torch.DTYPE` for every row of
        | VALUE  | DTYPE     |
        | True   | bool      |
        | 3      | int64     |
        | 1.5    | float32   |
        | 1 + 2j | complex64 |
      And `torch.full((2,), VALUE)` is `RESULT` for every row of
        | VALUE  | RESULT           |
        | True   | [True, True]     |
        | 3      | [3, 3]           |
        | 1.5    | [1.5, 1.5]       |
        | 1 + 2j | [1 + 2j, 1 + 2j] |

    @CRE-2.2 @needs:DTY-14
    Scenario: Floats, after another default dtype
      When `torch.set_default_dtype(torch.float64)`
      Then `torch.full((2,), 1.5).dtype` is `torch.float64`
      And `torch.full((2,), 1j).dtype` is `torch.complex128`
      And `torch.full((2,), 3).dtype` is `torch.int64`

    @CRE-2.3
    Scenario: With a dtype, the value is cast
      Then `torch.full((2,), VALUE, dtype=torch.DTYPE)` is `RESULT` for every row of
        | VALUE        | DTYPE     | RESULT                       |
        | 3            | float64   | [3.0, 3.0]                   |
        | 1.75         | int8      | [1, 1]                       |
        | -1.75        | int64     | [-1, -1]                     |
        | 2            | bool      | [True, True]                 |
        | 0.5          | bool      | [True, True]                 |
        | -1           | uint8     | [255, 255]                   |
        | 1 + 0j       | float32   | [1.0, 1.0]                   |
        | 2            | complex64 | [2 + 0j, 2 + 0j]             |
        | float('inf') | float32   | [float('inf'), float('inf')] |

    @CRE-2.4
    Scenario Outline: <description>: t = torch.full(<shape>, 7)
      When `t = torch.full(<shape>, 7)`
      Then `t` is `<elements>`
      And `t.shape` is `<shape>`
      And `t` has strides `<strides>`

      Examples:
        | case   | description     | shape  | elements               | strides |
        | matrix | A matrix        | (2, 3) | [[7, 7, 7], [7, 7, 7]] | (3, 1)  |
        | none   | A 0-d tensor    | ()     | 7                      | ()      |
        | empty  | An empty tensor | (0,)   | []                     | (1,)    |

  Rule: CRE-3 torch.full refuses a value that its dtype cannot represent

    @CRE-3.1
    Scenario: Numbers beyond the limits, and complex numbers
      Then `torch.full((2,), VALUE, dtype=torch.DTYPE)` is `RESULT` for every row of
        | VALUE        | DTYPE     | RESULT                                                        |
        | 128          | int8      | !VALUE_OUT_OF_RANGE                                           |
        | 256          | uint8     | !VALUE_OUT_OF_RANGE                                           |
        | -256         | uint8     | !VALUE_OUT_OF_RANGE                                           |
        | -1.75        | uint8     | !VALUE_OUT_OF_RANGE                                           |
        | float('nan') | int32     | !VALUE_OUT_OF_RANGE                                           |
        | float('inf') | int32     | !VALUE_OUT_OF_RANGE                                           |
        | 1e40         | float32   | [float('inf'), float('inf')] or !VALUE_OUT_OF_RANGE           |
        | 1e40         | complex64 | [float('inf') + 0j, float('inf') + 0j] or !VALUE_OUT_OF_RANGE |
        | 1j           | float32   | !VALUE_OUT_OF_RANGE                                           |

    @CRE-3.2
    Scenario: An integer beyond int64, without a dtype
      When `t = torch.full((2,), 2 ** 63)`
      Then it fails with `VALUE_OUT_OF_RANGE`

    @CRE-3.3
    Scenario: An empty tensor may refuse as well
      When `t = torch.full((0,), 300, dtype=torch.int8)`
      Then `t` is `[]`, or it fails with `VALUE_OUT_OF_RANGE`

  Rule: CRE-4 An array of zeros or of ones is float64

    @CRE-4.1
    Scenario Outline: <description>: a = np.<code>
      When `a = np.<code>`
      Then `a` is `<elements>`
      And `a.dtype` is `np.float64`
      And `a.shape` is `<shape>`
      And `a` has strides `<strides>`

      Examples:
        | case  | description          | code          | elements                           | shape  | strides |
        | one   | One size             | ones(3)       | [1.0, 1.0, 1.0]                    | (3,)   | (8,)    |
        | tuple | The shape as a tuple | zeros((2, 3)) | [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]] | (2, 3) | (24, 8) |
        | list  | The shape as a list  | ones([1, 2])  | [[1.0, 1.0]]                       | (1, 2) | (16, 8) |
        | none  | A 0-d array          | ones(())      | 1.0                                | ()     | ()      |
        | empty | An empty array       | zeros((2, 0)) | [[], []]                           | (2, 0) | (0, 0)  |

    @CRE-4.2
    Scenario: A given dtype
      Then `np.ones(2, dtype=np.DTYPE)` is `RESULT` for every row of
        | DTYPE      | RESULT           |
        | bool_      | [True, True]     |
        | uint8      | [1, 1]           |
        | int64      | [1, 1]           |
        | float16    | [1.0, 1.0]       |
        | complex128 | [1 + 0j, 1 + 0j] |
      And `np.zeros(2, dtype=np.DTYPE).dtype` is `np.DTYPE` for every row of
        | DTYPE     |
        | bool_     |
        | int32     |
        | float32   |
        | complex64 |

  Rule: CRE-5 A new array is in row-major or in column-major order

    @CRE-5.1
    Scenario Outline: <description>: a = np.<code>
      When `a = np.<code>`
      Then `a.shape` is `(2, 3, 4)`
      And `a` has strides `<strides>`
      And `a.flags.c_contiguous` is `<row>`
      And `a.flags.f_contiguous` is `<column>`
      And `a.flags.writeable` is `True`

      Examples:
        | case    | description         | code                            | strides     | row   | column |
        | zeros   | zeros, by default   | zeros((2, 3, 4))                | (96, 32, 8) | True  | False  |
        | zeros-C | zeros, row-major    | zeros((2, 3, 4), order='C')     | (96, 32, 8) | True  | False  |
        | zeros-F | zeros, column-major | zeros((2, 3, 4), order='F')     | (8, 16, 48) | False | True   |
        | ones-F  | ones, column-major  | ones((2, 3, 4), order='F')      | (8, 16, 48) | False | True   |
        | full-F  | full, column-major  | full((2, 3, 4), 0.5, order='F') | (8, 16, 48) | False | True   |
        | empty-F | empty, column-major | empty((2, 3, 4), order='F')     | (8, 16, 48) | False | True   |

    @CRE-5.2
    Scenario: eye, column-major
      When `a = np.eye(2, 3, order='F')`
      Then `a` is `[[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]`
      And `a` has strides `(8, 16)`

    @CRE-5.3
    Scenario Outline: Order <order> is refused
      When `a = np.ones((2, 3), order='<order>')`
      Then it fails with `INVALID_ARGUMENT`

      Examples:
        | case | order |
        | A    | A     |
        | K    | K     |

  Rule: CRE-6 An uninitialized array has a shape and a dtype

    @CRE-6.1
    Scenario Outline: <description>: a = np.empty(<arguments>)
      When `a = np.empty(<arguments>)`
      Then `a.shape` is `<shape>`
      And `a.dtype` is `np.<dtype>`
      And `a` has strides `<strides>`
      And `a.flags.writeable` is `True`

      Examples:
        | case   | description    | arguments              | shape  | dtype   | strides |
        | matrix | A matrix       | (2, 3)                 | (2, 3) | float64 | (24, 8) |
        | none   | A 0-d array    | ()                     | ()     | float64 | ()      |
        | empty  | An empty array | 0                      | (0,)   | float64 | (0,)    |
        | dtype  | A given dtype  | (2, 3), dtype=np.int16 | (2, 3) | int16   | (6, 2)  |

    @CRE-6.2
    Scenario: It holds the elements written to it
      Given `a = np.empty((2, 2))`
      When `a[:] = 5`
      Then `a` is `[[5.0, 5.0], [5.0, 5.0]]`

  Rule: CRE-7 np.full without a dtype takes the dtype of the value

    @CRE-7.1 @needs:DTY-5
    Scenario: A Python number
      Then `np.full(2, VALUE).dtype` is `np.DTYPE` for every row of
        | VALUE   | DTYPE      |
        | True    | bool_      |
        | 3       | int_       |
        | 2 ** 63 | uint64     |
        | 1.5     | float64    |
        | 1 + 2j  | complex128 |
      And `np.full(2, VALUE)` is `RESULT` for every row of
        | VALUE   | RESULT                                     |
        | True    | [True, True]                               |
        | 3       | [3, 3]                                     |
        | 2 ** 63 | [9223372036854775808, 9223372036854775808] |
        | 1.5     | [1.5, 1.5]                                 |
        | 1 + 2j  | [1 + 2j, 1 + 2j]                           |

    @CRE-7.2
    Scenario: A NumPy scalar
      Given `s = np.array([1.5], dtype=np.float32)[0]`
      When `a = np.full((2,), s)`
      Then `a.dtype` is `np.float32`
      And `a` is `[1.5, 1.5]`

    @CRE-7.3
    Scenario: An array is broadcast
      Given `v = np.array([1, 2, 3], dtype=np.int16)`
      When `a = np.full((2, 3), v)`
      Then `a` is `[[1, 2, 3], [1, 2, 3]]`
      And `a.dtype` is `np.int16`
      And `a` has strides `(6, 2)`
      And `a` and `v` do not share memory
      And `v` is unchanged

    @CRE-7.4
    Scenario: An array that cannot be broadcast is refused
      Given `v = np.array([1, 2], dtype=np.int16)`
      When `a = np.full((2, 3), v)`
      Then it fails with `SHAPE_MISMATCH`
      And `v` is unchanged

  Rule: CRE-8 np.full casts its value unchecked, except for a Python int

    @CRE-8.1 @warns:IMAGINARY_DISCARDED
    Scenario: The value is cast
      Then `np.full(2, VALUE, dtype=np.DTYPE)` is `RESULT` for every row of
        | VALUE | DTYPE   | RESULT                       |
        | 3     | float32 | [3.0, 3.0]                   |
        | 1.75  | int8    | [1, 1]                       |
        | -1.75 | int64   | [-1, -1]                     |
        | 2     | bool_   | [True, True]                 |
        | True  | float32 | [1.0, 1.0]                   |
        | 1e40  | float32 | [float('inf'), float('inf')] |
        | 2j    | float64 | [0.0, 0.0]                   |

    @CRE-8.2
    Scenario: A Python int that the dtype cannot represent is refused
      Then `np.full(2, VALUE, dtype=np.DTYPE)` is `RESULT` for every row of
        | VALUE   | DTYPE  | RESULT              |
        | 300     | uint8  | !VALUE_OUT_OF_RANGE |
        | -1      | uint8  | !VALUE_OUT_OF_RANGE |
        | 128     | int8   | !VALUE_OUT_OF_RANGE |
        | 2 ** 63 | int64  | !VALUE_OUT_OF_RANGE |
        | -1      | uint64 | !VALUE_OUT_OF_RANGE |

    @CRE-8.3
    Scenario: An integer of an array wraps around
      Given `v = np.array([300, -1], dtype=np.int64)`
      When `a = np.full((1, 2), v, dtype=np.uint8)`
      Then `a` is `[[44, 255]]`
      And `a` and `v` do not share memory
      And `v` is unchanged

  Rule: CRE-9 torch.eye has ones on the main diagonal

    @CRE-9.1
    Scenario Outline: <description>: t = torch.eye(<lengths>)
      When `t = torch.eye(<lengths>)`
      Then `t` is `<elements>`
      And `t.dtype` is `torch.float32`
      And `t.shape` is `<shape>`
      And `t` has strides `<strides>`

      Examples:
        | case   | description     | lengths | elements                             | shape  | strides |
        | square | A square        | 2       | [[1.0, 0.0], [0.0, 1.0]]             | (2, 2) | (2, 1)  |
        | wide   | More columns    | 2, 3    | [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]   | (2, 3) | (3, 1)  |
        | high   | More rows       | 3, 2    | [[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]] | (3, 2) | (2, 1)  |
        | empty  | An empty tensor | 0       | []                                   | (0, 0) | (1, 1)  |
        | no-row | No column       | 2, 0    | [[], []]                             | (2, 0) | (1, 1)  |

    @CRE-9.2
    Scenario: A given dtype
      Then `torch.eye(1, 2, dtype=torch.DTYPE)` is `RESULT` for every row of
        | DTYPE     | RESULT             |
        | bool      | [[True, False]]    |
        | int8      | [[1, 0]]           |
        | float16   | [[1.0, 0.0]]       |
        | complex64 | [[1 + 0j, 0 + 0j]] |

    @CRE-9.3 @needs:DTY-14
    Scenario: Another default dtype
      When `torch.set_default_dtype(torch.float64)`
      Then `torch.eye(2).dtype` is `torch.float64`

  Rule: CRE-10 np.eye has ones on one diagonal

    @CRE-10.1
    Scenario Outline: <description>: a = np.eye(<arguments>)
      When `a = np.eye(<arguments>)`
      Then `a` is `<elements>`
      And `a.dtype` is `np.float64`
      And `a.shape` is `<shape>`
      And `a` has strides `<strides>`

      Examples:
        | case   | description             | arguments  | elements                             | shape  | strides |
        | square | A square                | 2          | [[1.0, 0.0], [0.0, 1.0]]             | (2, 2) | (16, 8) |
        | wide   | More columns            | 2, 3       | [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]   | (2, 3) | (24, 8) |
        | above  | Above the main diagonal | 3, 2, k=1  | [[0.0, 1.0], [0.0, 0.0], [0.0, 0.0]] | (3, 2) | (16, 8) |
        | below  | Below it                | 3, 2, k=-1 | [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]] | (3, 2) | (16, 8) |
        | beyond | Beyond the last column  | 2, 2, k=5  | [[0.0, 0.0], [0.0, 0.0]]             | (2, 2) | (16, 8) |
        | before | Beyond the last row     | 2, 2, k=-5 | [[0.0, 0.0], [0.0, 0.0]]             | (2, 2) | (16, 8) |
        | empty  | An empty array          | 0          | []                                   | (0, 0) | (0, 0)  |

    @CRE-10.2
    Scenario: A given dtype
      Then `np.eye(1, 2, dtype=np.DTYPE)` is `RESULT` for every row of
        | DTYPE     | RESULT             |
        | bool_     | [[True, False]]    |
        | int8      | [[1, 0]]           |
        | float16   | [[1.0, 0.0]]       |
        | complex64 | [[1 + 0j, 0 + 0j]] |

  Rule: CRE-11 A negative size is refused

    @CRE-11.1
    Scenario Outline: <code> is refused
      When `x = <code>`
      Then it fails with `SHAPE_MISMATCH`

      Examples:
        | case           | code                     |
        | torch-zeros    | torch.zeros(2, -1)       |
        | torch-ones     | torch.ones(-1)           |
        | torch-full     | torch.full((-1,), 1)     |
        | torch-eye      | torch.eye(-1)            |
        | torch-columns  | torch.eye(2, -1)         |
        | torch-linspace | torch.linspace(0, 1, -1) |
        | np-zeros       | np.zeros((2, -1))        |
        | np-ones        | np.ones(-1)              |
        | np-empty       | np.empty(-1)             |
        | np-full        | np.full((-1,), 1)        |
        | np-eye         | np.eye(-1)               |
        | np-columns     | np.eye(2, -1)            |
        | np-linspace    | np.linspace(0, 1, -1)    |

  Rule: CRE-12 A created object has writable memory of its own

    @CRE-12.1
    Scenario Outline: torch.<code> allocates each time
      Given `t = torch.<code>`
      And `u = torch.<code>`
      When `t[0] = 9`
      Then `t` and `u` do not share memory
      And `u` is unchanged
      And `t[0]` is `<written>`
      And `t.is_contiguous()` is `True`
      And `t.storage_offset()` is `0`
      And `t.requires_grad` is `False`

      Examples:
        | case     | code              | written    |
        | zeros    | zeros(2)          | 9.0        |
        | ones     | ones(2)           | 9.0        |
        | full     | full((2,), 7)     | 9          |
        | arange   | arange(2)         | 9          |
        | linspace | linspace(0, 1, 2) | 9.0        |
        | eye      | eye(2)            | [9.0, 9.0] |

    @CRE-12.2
    Scenario Outline: np.<code> allocates each time
      Given `a = np.<code>`
      And `b = np.<code>`
      When `a[0] = 9`
      Then `a` and `b` do not share memory
      And `b` is unchanged
      And `a[0]` is `<written>`
      And `a.flags.c_contiguous` is `True`
      And `a.flags.writeable` is `True`

      Examples:
        | case     | code              | written    |
        | zeros    | zeros(2)          | 9.0        |
        | ones     | ones(2)           | 9.0        |
        | full     | full((2,), 7)     | 9          |
        | arange   | arange(2)         | 9          |
        | linspace | linspace(0, 1, 2) | 9.0        |
        | eye      | eye(2)            | [9.0, 9.0] |

  Rule: CRE-13 A tensor is created on the given device

    @CRE-13.1
    Scenario Outline: torch.<name> on meta
      When `t = torch.<name>(<arguments>, device='meta')`
      Then `t.device` is `torch.device('meta')`
      And `t.shape` is `<shape>`
      And `t.dtype` is `torch.<dtype>`

      Examples:
        | case     | name     | arguments | shape  | dtype   |
        | zeros    | zeros    | 2, 3      | (2, 3) | float32 |
        | ones     | ones     | 2, 3      | (2, 3) | float32 |
        | full     | full     | (2, 3), 7 | (2, 3) | int64   |
        | arange   | arange   | 1, 6, 2   | (3,)   | int64   |
        | linspace | linspace | 0, 1, 5   | (5,)   | float32 |
        | eye      | eye      | 2, 3      | (2, 3) | float32 |

  Rule: CRE-14 A created tensor can require gradients

    @CRE-14.1
    Scenario Outline: torch.<name> with requires_grad=True
      When `t = torch.<name>(<arguments>, requires_grad=True)`
      Then `t.requires_grad` is `True`
      And `t.is_leaf` is `True`
      And `t.shape` is `(2,)`

      Examples:
        | case     | name     | arguments |
        | zeros    | zeros    | 2         |
        | ones     | ones     | 2         |
        | full     | full     | (2,), 0.5 |
        | arange   | arange   | 2.0       |
        | linspace | linspace | 0, 1, 2   |

    @CRE-14.2
    Scenario: Integers are refused
      When `t = torch.arange(2, requires_grad=True)`
      Then it fails with `DTYPE_UNSUPPORTED`

    @CRE-14.4
    Scenario: Integers of a buffer are refused
      Given `a = np.array([1, 2], dtype=np.int32)`
      When `t = torch.frombuffer(a, dtype=torch.int32, requires_grad=True)`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `a` is unchanged

    @CRE-14.3
    Scenario: Every other dtype is refused
      Then `torch.CALL, dtype=torch.DTYPE, requires_grad=True)` is `RESULT` for every row of
        | CALL                | DTYPE | RESULT             |
        | zeros(2             | bool  | !DTYPE_UNSUPPORTED |
        | zeros(2             | int64 | !DTYPE_UNSUPPORTED |
        | ones(2              | uint8 | !DTYPE_UNSUPPORTED |
        | ones(2              | bool  | !DTYPE_UNSUPPORTED |
        | full((2,), 1        | int32 | !DTYPE_UNSUPPORTED |
        | full((2,), True     | bool  | !DTYPE_UNSUPPORTED |
        | eye(2               | int64 | !DTYPE_UNSUPPORTED |
        | arange(2            | int16 | !DTYPE_UNSUPPORTED |
        | linspace(0, 1, 2    | int64 | !DTYPE_UNSUPPORTED |
        | tensor([True, True] | bool  | !DTYPE_UNSUPPORTED |
        | tensor([1, 2]       | int8  | !DTYPE_UNSUPPORTED |
