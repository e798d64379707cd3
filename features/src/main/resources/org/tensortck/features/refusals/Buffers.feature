Feature: Buffers that are refused

  Rule: REF-17 A buffer must contain the requested elements

    @REF-17.1
    Scenario Outline: <side>: <description>
      Given `a = np.array([1, 2, 3, 4], dtype=np.int32)`
      When `x = <module>.frombuffer(a, dtype=<module>.<dtype>, <limits>)`
      Then it fails with `INVALID_MEMORY`
      And `a` is unchanged

      Examples:
        | case         | side   | module | dtype | description                                     | limits            |
        | torch_count  | tensor | torch  | int32 | too many elements                               | count=5           |
        | torch_both   | tensor | torch  | int32 | too many elements after the offset              | count=4, offset=4 |
        | torch_wide   | tensor | torch  | int64 | an element larger than the buffer               | count=3           |
        | torch_rest   | tensor | torch  | int32 | the remaining bytes are no multiple of the size | offset=2          |
        | torch_before | tensor | torch  | int32 | a negative offset                               | offset=-4         |
        | torch_behind | tensor | torch  | int32 | an offset past the end                          | offset=20         |
        | numpy_count  | array  | np     | int32 | too many elements                               | count=5           |
        | numpy_both   | array  | np     | int32 | too many elements after the offset              | count=4, offset=4 |
        | numpy_wide   | array  | np     | int64 | an element larger than the buffer               | count=3           |
        | numpy_rest   | array  | np     | int32 | the remaining bytes are no multiple of the size | offset=2          |
        | numpy_before | array  | np     | int32 | a negative offset                               | offset=-4         |
        | numpy_behind | array  | np     | int32 | an offset past the end                          | offset=20         |

    @REF-17.2
    Scenario Outline: <side>: a whole buffer that is no multiple of the element size
      Given `a = np.array([1, 2, 3], dtype=np.int16)`
      When `x = <module>.frombuffer(a, dtype=<module>.int32)`
      Then it fails with `INVALID_MEMORY`
      And `a` is unchanged

      Examples:
        | case  | side   | module |
        | torch | tensor | torch  |
        | numpy | array  | np     |

  Rule: REF-18 A tensor refuses an empty buffer

    @REF-18.1
    Scenario Outline: <description>: t = torch.frombuffer(a, dtype=torch.int32<limits>)
      Given `a = np.array(<elements>, dtype=np.int32)`
      When `t = torch.frombuffer(a, dtype=torch.int32<limits>)`
      Then it fails with `INVALID_MEMORY`
      And `a` is unchanged

      Examples:
        | case   | description          | elements | limits     |
        | empty  | An empty array       | []       |            |
        | count  | A count of 0         | [1, 2]   | , count=0  |
        | offset | An offset at the end | [1, 2]   | , offset=8 |

  Rule: REF-19 A buffer must be contiguous in row-major order

    @REF-19.1 @needs:MEM-7
    Scenario Outline: <side>: <description>
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int32)`
      And `v = a<part>`
      When `x = <module>.frombuffer(v, dtype=<module>.int32)`
      Then it fails with `NOT_CONTIGUOUS`
      And `v` is unchanged
      And `a` is unchanged

      Examples:
        | case             | side   | module | description         | part     |
        | torch_transposed | tensor | torch  | a transposed array  | .T       |
        | torch_step       | tensor | torch  | every second column | [:, ::2] |
        | torch_column     | tensor | torch  | a column            | [:, 1]   |
        | torch_backwards  | tensor | torch  | a reversed array    | [::-1]   |
        | numpy_transposed | array  | np     | a transposed array  | .T       |
        | numpy_step       | array  | np     | every second column | [:, ::2] |
        | numpy_column     | array  | np     | a column            | [:, 1]   |
        | numpy_backwards  | array  | np     | a reversed array    | [::-1]   |

    @REF-19.2 @needs:MEM-24
    Scenario: A copy is contiguous
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int32)`
      And `b = a.T.copy()`
      When `t = torch.frombuffer(b, dtype=torch.int32)`
      Then `t` is `[1, 4, 2, 5, 3, 6]`
      And `t` and `b` have the same memory
      And `t` and `a` do not share memory
